package org.constat.language.extractor;

import java.util.Set;
import org.constat.Modality;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** Knows what a clause is that "be" links with a noun: an aim is planned, a problem is there. */
final class Linked {
    private static final Set<String> GRANTED = Listed.as("granted");

    private Linked() {}

    /** "l'objectif est de réduire la dette": planned, and not done; null where no aim is named. */
    static @Nullable Modality aim(Predication said, Clause content, Grammar grammar) {
        NounChunk subject = subject(said, grammar);
        boolean infinitive = content.kind() == Clause.Kind.INFINITIVE;
        return subject != null
                        && infinitive
                        && grammar.takesInfinitive(subject.head().lemma())
                ? Modality.PLANNED
                : null;
    }

    /** "le problème est que la digue fuit": it leaks. */
    static boolean isGranted(Predication said, Clause content, Grammar grammar) {
        NounChunk subject = subject(said, grammar);
        VerbChunk verb = said.verb();
        return subject != null
                && content.kind() == Clause.Kind.CONTENT
                && GRANTED.contains(subject.head().lemma())
                && !verb.negative()
                && !verb.conditional()
                && verb.modality() == Modality.ASSERTED;
    }

    private static @Nullable NounChunk subject(Predication said, Grammar grammar) {
        boolean linked = grammar.isCopula(said.verb().lemma())
                && said.clause().subjects().size() == 1;
        return linked ? said.clause().subjects().get(0).chunk() : null;
    }
}
