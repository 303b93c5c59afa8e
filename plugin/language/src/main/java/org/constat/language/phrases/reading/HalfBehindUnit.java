package org.constat.language.phrases.reading;

import java.math.BigDecimal;
import org.constat.Quantity;
import org.constat.language.phrases.Determiner;
import org.constat.language.words.Pos;

/**
 * Adds the half that stands behind what is counted: "deux ans et demi", "une heure et demie", "a year and a half".
 *
 * @since 0.1
 */
public final class HalfBehindUnit {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private HalfBehindUnit() {}

    /** Takes "et demi" behind the noun that has just been read, where the noun is counted. */
    public static void read(Cursor cursor, NounDraft draft) {
        int length = length(cursor, draft.at);
        boolean one = draft.number == null && draft.determiner == Determiner.INDEFINITE;
        if (length == 0 || !(one || (draft.number != null && !draft.number.ordinal()))) {
            return;
        }
        BigDecimal whole = draft.number == null ? BigDecimal.ONE : draft.number.value();
        Quantity.Bound bound = draft.number == null ? Quantity.Bound.EXACT : draft.number.bound();
        draft.at += length;
        draft.number = new Numeral(whole.add(HALF), bound, false, draft.at);
    }

    private static int length(Cursor cursor, int at) {
        return switch (cursor.lower(at)) {
            case "et" ->
                cursor.lower(at + 1).equals("demi") || cursor.lower(at + 1).equals("demie") ? 2 : 0;
            case "and" ->
                cursor.lower(at + 1).equals("a") && cursor.lower(at + 2).equals("half") && !isCounting(cursor, at + 3)
                        ? 3
                        : 0;
            default -> 0;
        };
    }

    /** "a novel and a half million euros". */
    private static boolean isCounting(Cursor cursor, int at) {
        return cursor.is(at, Pos.NOUN, Pos.NUM);
    }
}
