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
                        .filter(argument -> !isWhither(second, argument))
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

    /** "a été blessée et conduite à la clinique", "was hurt and taken to Leeds": only then was she there. */
    private static boolean isWhither(Clause second, Prepositional argument) {
        VerbChunk verb = second.verb();
        PrepositionChunk preposition = argument.preposition();
        boolean where = preposition != null
                && (preposition.role().equals("place") || preposition.lemma().equals("à"));
        return where
                && verb != null
                && !argument.nominal().chunk().time()
                && switch (verb.lemma()) {
                    case "transporter", "conduire", "emmener", "évacuer", "hospitaliser", "admettre", "héliporter" ->
                        true;
                    case "placer", "écrouer", "incarcérer", "emprisonner", "interner", "déférer", "présenter" -> true;
                    case "retrouver", "envoyer", "renvoyer", "transférer", "remettre", "jeter", "enterrer" -> true;
                    case "inhumer", "expulser", "exposer", "installer", "condamner", "muter", "nommer" -> true;
                    case "take", "rush", "bring", "airlift", "fly", "send", "transfer", "move", "deport" -> true;
                    case "place", "put", "jail", "imprison", "remand", "hold", "find", "bury", "admit" -> true;
                    default -> false;
                };
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
