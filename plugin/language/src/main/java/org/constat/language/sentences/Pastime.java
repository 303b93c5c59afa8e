package org.constat.language.sentences;

import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/** "spent two years digging", "sat in the hall reading": what the subject does there and then, and not the years or the hall. */
final class Pastime {
    private Pastime() {}

    /** Returns whether an English gerund behind a noun tells what the subject of the clause does. */
    static boolean is(State state, Clause clause, VerbChunk gerund) {
        VerbChunk verb = clause.verb();
        Nominal nearest = state.innermost();
        return verb != null
                && nearest != null
                && !clause.subjects().isEmpty()
                && isStaying(verb.lemma())
                && !isOfThings(gerund.lemma())
                && (nearest.chunk().time() || isWhere(clause, nearest));
    }

    private static boolean isWhere(Clause clause, Nominal nominal) {
        return clause.arguments().stream()
                .anyMatch(argument -> argument.nominal() == nominal && isPlace(argument.preposition()));
    }

    private static boolean isPlace(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && switch (preposition.lemma()) {
                    case "in", "at", "on", "inside", "outside", "near", "around" -> true;
                    default -> false;
                };
    }

    private static boolean isStaying(String verb) {
        return switch (verb) {
            case "spend", "waste", "pass", "stay", "remain", "sit", "stand", "lie", "wait", "gather" -> true;
            case "live", "work", "walk", "run", "travel", "march", "queue", "demonstrate", "die" -> true;
            default -> false;
        };
    }

    /** "stood in a bus carrying pupils", "lives in a house belonging to the church". */
    private static boolean isOfThings(String gerund) {
        return switch (gerund) {
            case "belong", "carry", "contain", "hold", "overlook", "cost", "include", "have", "lead", "connect" -> true;
            case "link", "face", "lie", "stand", "date", "bear", "surround", "use", "serve" -> true;
            default -> false;
        };
    }
}
