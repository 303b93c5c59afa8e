package org.constat.language.sentences.noun;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;

/** "The balloon came down in a field ten miles from Lund": how far from there, and no object of the verb. */
final class DistanceBehindPlace {
    private DistanceBehindPlace() {}

    static boolean is(State state, NounChunk noun) {
        return noun.quantity() != null
                && isLength(noun.head().lemma())
                && state.before() instanceof NounChunk
                && state.current.verb() != null
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk from
                && isFrom(from.lemma());
    }

    private static boolean isLength(String noun) {
        return noun.endsWith("metre")
                || noun.endsWith("meter")
                || noun.equals("mile")
                || noun.equals("yard")
                || noun.equals("foot");
    }

    private static boolean isFrom(String preposition) {
        return switch (preposition) {
            case "off", "from", "away from", "outside", "beyond", "below", "above", "inside" -> true;
            default -> preposition.matches("(?:(?:north|south)?(?:-?east|-?west)?|north|south) of");
        };
    }

    static Prepositional of(Nominal distance) {
        int begin = distance.chunk().begin();
        return new Prepositional(new PrepositionChunk(begin, begin, "at", "place", false), distance);
    }
}
