package org.constat.language.sentences.parser;

import java.util.List;
import java.util.Optional;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;

/** "If no deal is signed, the union says that it will strike": what it says is conditional, and not that it says so. */
final class FrontedCondition {
    private final Government government;

    FrontedCondition(Government government) {
        this.government = government;
    }

    void place(List<Clause> clauses) {
        for (Clause clause : clauses) {
            VerbChunk verb = clause.verb();
            if (verb != null && verb.isFinite() && government.isSpeech(verb.lemma())) {
                content(clause).ifPresent(content -> move(clause, content, verb));
            }
        }
    }

    private static Optional<Clause> content(Clause clause) {
        List<Clause> contents = clause.children().stream()
                .filter(child -> child.kind() == Clause.Kind.CONTENT && child.verb() != null)
                .toList();
        return contents.isEmpty() ? Optional.empty() : Optional.of(contents.get(0));
    }

    private static void move(Clause clause, Clause content, VerbChunk speech) {
        List<Clause> conditions = clause.children().stream()
                .filter(child -> child.kind() == Clause.Kind.CONDITION && stands(child, speech))
                .toList();
        conditions.forEach(content::adopt);
    }

    private static boolean stands(Clause condition, VerbChunk speech) {
        VerbChunk verb = condition.verb();
        return verb != null && verb.begin() < speech.begin();
    }
}
