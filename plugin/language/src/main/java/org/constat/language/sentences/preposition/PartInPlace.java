package org.constat.language.sentences.preposition;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;

/**
 * Knows where a part of what is counted is: "800 salariés, dont 90 à Lille", "dont la moitié à Lille".
 *
 * @since 0.1
 */
public final class PartInPlace {

    private PartInPlace() {}

    /** Returns whether a preposition says where. */
    public static boolean isPlace(PrepositionChunk preposition) {
        return preposition.role().equals("place") || preposition.lemma().equals("à");
    }

    /** Returns whether the noun before is a bare number or a share that stands for a part. */
    static boolean isIn(State state, PrepositionChunk preposition) {
        Nominal part = state.innermost();
        return part != null
                && isPlace(preposition)
                && state.ahead.at(state.index - 2) == part.chunk()
                && isNumber(part.chunk())
                && state.current.arguments().stream()
                        .anyMatch(argument -> argument.nominal() == part
                                && argument.preposition() != null
                                && argument.preposition().role().equals("including"));
    }

    private static boolean isNumber(NounChunk noun) {
        return (noun.quantity() != null && noun.end() - noun.begin() == 1)
                || switch (noun.head().lemma()) {
                    case "tiers", "quart", "moitié", "majorité" -> true;
                    default -> false;
                };
    }
}
