package org.constat.language.words.tagging;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;

/**
 * Knows "Léon XIII" and "annex IV": a Roman numeral belongs to the name or noun before it.
 *
 * @since 0.1
 */
public final class RomanNumerals {
    private static final Pattern NUMERAL = Pattern.compile("[IVX]{2,6}|[VX]");

    private RomanNumerals() {}

    public static void belongsToName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if (before == null
                || "IVX".indexOf(draft.text.charAt(0)) < 0
                || !NUMERAL.matcher(draft.text).matches()) {
            return;
        }
        if (before.is(Pos.PROPN) || before.is(Pos.NOUN) || before.isCapitalised()) {
            before.pos = before.is(Pos.NOUN) ? Pos.NOUN : Pos.PROPN;
            draft.pos = Pos.PROPN;
        }
    }
}
