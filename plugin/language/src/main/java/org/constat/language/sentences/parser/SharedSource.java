package org.constat.language.sentences.parser;

import java.util.List;
import org.constat.language.sentences.Clause;

/**
 * "Selon le préfet, la digue tient et l'eau baisse", "la digue est solide et sans fissures, selon le préfet": both clauses
 * are what the prefect says.
 */
final class SharedSource {

    private SharedSource() {}

    static void share(List<Clause> clauses) {
        for (int i = 1; i < clauses.size(); i++) {
            Clause first = clauses.get(i - 1);
            Clause second = clauses.get(i);
            boolean alone = first.kind() == Clause.Kind.MAIN && second.kind() == Clause.Kind.MAIN;
            if (alone && second.sources().isEmpty() && !first.sources().isEmpty() && goesOn(first, second)) {
                first.sources().forEach(second::source);
            }
            if (alone && first.sources().isEmpty() && isSameVerb(first, second)) {
                second.sources().forEach(first::source);
            }
        }
    }

    private static boolean isSameVerb(Clause first, Clause second) {
        return first.verb() != null
                && second.verb() != null
                && first.verb().main() == second.verb().main();
    }

    private static boolean goesOn(Clause first, Clause second) {
        if (first.verb() == null || second.verb() == null || second.subjects().isEmpty()) {
            return false;
        }
        boolean joined = first.section() == second.section() && opens(first);
        return joined || isSpokenOf(second);
    }

    /** Whoever is named before all else speaks for the whole. */
    private static boolean opens(Clause clause) {
        int subject = clause.subjects().isEmpty()
                ? Integer.MAX_VALUE
                : clause.subjects().get(0).chunk().begin();
        return clause.sources().get(0).chunk().begin() < subject;
    }

    /** "La loi, selon le ministre, est juste – elle protège": it goes on about what has just been named. */
    private static boolean isSpokenOf(Clause clause) {
        return clause.subjects().size() == 1
                && switch (clause.subjects().get(0).chunk().head().lemma()) {
                    case "il", "elle", "ils", "elles", "it", "he", "she", "they" -> true;
                    default -> false;
                };
    }
}
