package org.constat.language.words.tagging;

import java.util.List;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;

/**
 * Reads "35 °C", "35°" and "35C" as 35 degrees.
 *
 * @since 0.1
 */
public final class DegreeSigns {
    private DegreeSigns() {}

    /**
     * Makes a noun of a sign behind its number.
     *
     * @param noun what a degree is called in the language
     */
    public static void spell(List<Draft> drafts, int at, String noun) {
        Draft draft = drafts.get(at);
        Draft number = isSign(draft) ? Repair.neighbour(drafts, at - 1) : null;
        if (number != null && number.is(Pos.NUM) && (draft.text.startsWith("°") || number.end == draft.begin)) {
            draft.pos = Pos.NOUN;
            draft.read(List.of(new Entry(noun, Pos.NOUN, Morphology.UNKNOWN, 0)));
        }
    }

    private static boolean isSign(Draft draft) {
        return switch (draft.text) {
            case "°", "°C", "°F", "C", "F" -> true;
            default -> false;
        };
    }
}
