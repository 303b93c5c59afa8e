package org.constat.language.sentences.verb;

import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * "Among the guests was Ann Holm", "Among those arrested were two guards": who is among others stands behind the verb.
 *
 * @since 0.1
 */
public final class AmongOthers {

    private AmongOthers() {}

    /** Returns those whom an English clause without a subject begins with; null where it begins otherwise. */
    static @Nullable Nominal of(Clause clause) {
        if (clause.kind() != Clause.Kind.MAIN || !clause.subjects().isEmpty()) {
            return null;
        }
        return clause.arguments().stream()
                .filter(AmongOthers::isAmong)
                .map(Prepositional::nominal)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAmong(Prepositional argument) {
        return argument.preposition() != null && argument.preposition().lemma().equals("among");
    }

    /** Returns whether what stands behind this verb of the clause is its subject. */
    public static boolean isSubjectBehind(Clause clause) {
        Nominal others = of(clause);
        return others != null
                && clause.verb() != null
                && clause.verb().lemma().equals("be")
                && others.chunk().begin() < clause.verb().begin();
    }

    /** "Among those arrested were two guards": they have been arrested. */
    public static void subject(Clause clause, Nominal subject) {
        Nominal others = of(clause);
        clause.subject(subject);
        if (others != null && others.chunk().isPronoun()) {
            others.clauses().stream()
                    .filter(child -> child.kind() == Clause.Kind.PARTICIPLE || child.isRelative())
                    .forEach(child -> child.host(subject));
        }
    }
}
