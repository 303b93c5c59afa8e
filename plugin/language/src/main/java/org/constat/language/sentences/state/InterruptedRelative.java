package org.constat.language.sentences.state;

import java.util.List;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk.Kind;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.words.Morphology.GrammaticalNumber;

/**
 * Knows that a relative clause goes on behind what commas set apart: "un bar dont le patron, Luc Roy, est parti", "dont la
 * coque, trop fine, a cédé".
 *
 * @since 0.1
 */
public final class InterruptedRelative {
    private static final int LONGEST = 7;

    private InterruptedRelative() {}

    /** At either of both commas. */
    public static boolean goesOn(State state, Clause clause) {
        List<Nominal> subjects = clause.subjects();
        if (subjects.size() != 1 || !isOne(subjects.get(0).chunk())) {
            return false;
        }
        return isSecond(state) || isBeforeVerb(state, second(state, state.index));
    }

    /** Before the relative clause: its subject, and the comma behind that. */
    public static boolean isAhead(State state, NounChunk subject, int comma) {
        return isOne(subject) && state.ahead.isMark(comma, Kind.COMMA) && isBeforeVerb(state, second(state, comma));
    }

    /** "dont le maire", of whom or what there is one; several may be listed. */
    private static boolean isOne(NounChunk noun) {
        boolean whose = noun.determiner() == Determiner.DEFINITE;
        return whose && noun.quantity() == null && noun.morphology().number() != GrammaticalNumber.PLURAL;
    }

    private static int second(State state, int first) {
        for (int i = first + 1; i < first + LONGEST; i++) {
            if (state.ahead.isMark(i, Kind.COMMA)) {
                return i;
            }
            if (state.ahead.isVerb(i) || state.ahead.at(i) instanceof ConnectorChunk) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSecond(State state) {
        for (int i = state.index - 1; i > state.index - LONGEST && i > 0; i--) {
            if (state.ahead.at(i) instanceof ConnectorChunk) {
                return false;
            }
            if (state.ahead.isMark(i, Kind.COMMA)) {
                return isBeforeVerb(state, state.index);
            }
        }
        return false;
    }

    private static boolean isBeforeVerb(State state, int comma) {
        return comma > 0
                && state.ahead.at(comma + 1) instanceof VerbChunk verb
                && verb.isFinite()
                && verb.agreement().number() != GrammaticalNumber.PLURAL;
    }
}
