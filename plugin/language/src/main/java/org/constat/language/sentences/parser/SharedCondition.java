package org.constat.language.sentences.parser;

import java.util.List;
import java.util.Objects;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/** "If prices fall, the firm will close the mill and cut 30 jobs": it will do neither if they do not. */
final class SharedCondition {

    private SharedCondition() {}

    static void share(List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause first = clauses.get(i - 1);
            Clause second = clauses.get(i);
            if (goesOn(first, second)) {
                fronted(first).forEach(second::shares);
            }
        }
        clauses.forEach(clause -> share(List.copyOf(clause.children())));
    }

    /** The second verb has the subject of the first. */
    private static boolean goesOn(Clause first, Clause second) {
        boolean told = first.kind() == Clause.Kind.MAIN || first.kind() == Clause.Kind.CONTENT;
        return told
                && first.kind() == second.kind()
                && first.parent() == second.parent()
                && first.verb() != null
                && second.verb() != null
                && !first.subjects().isEmpty()
                && (second.subjects().isEmpty() || second.subjects().equals(first.subjects()));
    }

    private static List<Clause> fronted(Clause clause) {
        VerbChunk verb = Objects.requireNonNull(clause.verb());
        return clause.children().stream()
                .filter(child -> child.kind() == Clause.Kind.CONDITION && stands(child, verb))
                .toList();
    }

    private static boolean stands(Clause condition, VerbChunk behind) {
        VerbChunk verb = condition.verb();
        return verb != null && verb.begin() < behind.begin();
    }
}
