package org.constat.language.extractor.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Modality;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.words.Listed;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/** Knows what a clause is that "be" links with a noun: an aim is planned, a problem is there. */
final class Linked {
    private static final Set<String> GRANTED = Listed.as("granted");
    private static final Set<String> MEANT = Listed.as("meant");
    private static final Set<String> EVIDENT = Listed.as("evident");
    private static final Set<String> TELLING = Listed.as("telling");

    private Linked() {}

    /** "l'objectif est de réduire la dette", "a tax meant to cut noise": planned, and not done; null where no aim is named. */
    static @Nullable Modality aim(Predication said, Clause content, Grammar grammar) {
        NounChunk subject = subject(said, grammar);
        boolean infinitive = content.kind() == Clause.Kind.INFINITIVE;
        boolean named =
                subject != null && grammar.takesInfinitive(subject.head().lemma());
        return infinitive && (named || isMeant(said)) ? Modality.PLANNED : null;
    }

    private static boolean isMeant(Predication said) {
        VerbChunk verb = said.verb();
        return MEANT.contains(verb.lemma()) && (verb.passive() || verb.form() == VerbChunk.Form.PAST_PARTICIPLE);
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

    /** "il est vrai que la digue fuit", "il n'est pas surprenant que la digue fuie", "il se trouve que": it leaks; "lui vaut de": he does. */
    static boolean isEvident(Predication said, Clause content) {
        VerbChunk verb = said.verb();
        if (verb.conditional() || verb.modality() != Modality.ASSERTED) {
            return false;
        }
        if (content.kind() != Clause.Kind.CONTENT) {
            boolean earned = content.marker().equals("de") && verb.lemma().equals("valoir");
            return !verb.negative() && (earned || isStateLeft(verb, content));
        }
        String relation = said.relation().lemma();
        List<String> qualities = new ArrayList<>(List.of(relation.substring(relation.lastIndexOf(' ') + 1)));
        said.clause()
                .predicates()
                .forEach(quality -> qualities.add(quality.head().lemma()));
        return qualities.stream().anyMatch(TELLING::contains)
                || (!verb.negative() && qualities.stream().anyMatch(EVIDENT::contains))
                || relation.equals("se trouver");
    }

    /** "reste à surveiller le feu": goes on doing so; "il reste à convaincre les voisins": that is still to be done. */
    static boolean isKeptUp(Predication said, Clause content) {
        VerbChunk inner = content.verb();
        return isLeft(said, content)
                && inner != null
                && said.clause().subjects().stream()
                        .noneMatch(subject -> subject.chunk().head().lemma().equals("il"))
                && !said.subjects().isEmpty()
                && (inner.lemma().startsWith("se ")
                        || !content.objects().isEmpty()
                        || !content.arguments().isEmpty());
    }

    /** Returns whether "rester à" leads to what somebody does, or what there is to do. */
    static boolean isLeft(Predication said, Clause content) {
        return said.verb().lemma().equals("rester")
                && said.clause().predicates().isEmpty()
                && said.clause().objects().isEmpty()
                && content.kind() == Clause.Kind.INFINITIVE
                && content.marker().equals("à");
    }

    /** "left passengers stranded in Lund": there they were. */
    private static boolean isStateLeft(VerbChunk verb, Clause content) {
        return verb.lemma().equals("leave")
                && content.marker().isEmpty()
                && content.verb() != null
                && content.verb().passive();
    }

    private static @Nullable NounChunk subject(Predication said, Grammar grammar) {
        boolean linked = grammar.isCopula(said.verb().lemma())
                && said.clause().subjects().size() == 1;
        return linked ? said.clause().subjects().get(0).chunk() : null;
    }
}
