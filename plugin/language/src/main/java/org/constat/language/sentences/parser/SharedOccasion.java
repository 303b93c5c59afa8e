package org.constat.language.sentences.parser;

import java.util.List;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Gives what ends a shortened passive to the one before: "two were killed and three hurt on Monday in a fire", all of them. */
final class SharedOccasion {

    private SharedOccasion() {}

    static void share(List<Clause> clauses) {
        for (int i = clauses.size() - 1; i > 0; i--) {
            Clause first = clauses.get(i - 1);
            Clause second = clauses.get(i);
            if (first.kind() == second.kind() && isBarePassive(first) && isShortened(second)) {
                second.arguments().stream()
                        .filter(SharedOccasion::isWhenOrWhere)
                        .forEach(first::argument);
            }
        }
        clauses.forEach(clause -> share(clause.children()));
    }

    private static boolean isBarePassive(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null
                && verb.passive()
                && verb.isFinite()
                && clause.arguments().isEmpty();
    }

    /** "three hurt": without the auxiliary of the first. */
    private static boolean isShortened(Clause clause) {
        VerbChunk verb = clause.verb();
        return verb != null && verb.passive() && verb.isFinite() && verb.end() - verb.begin() == 1;
    }

    private static boolean isWhenOrWhere(Prepositional argument) {
        return argument.nominal().chunk().time() || isWhere(argument.preposition());
    }

    private static boolean isWhere(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && (preposition.role().equals("place")
                        || preposition.role().equals("because")
                        || preposition.lemma().equals("à")
                        || preposition.lemma().equals("lors de"));
    }
}
