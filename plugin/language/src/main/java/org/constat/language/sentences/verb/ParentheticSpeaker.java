package org.constat.language.sentences.verb;

import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;

/** Knows who speaks between a subject and its verb: "Le club, rappelle le maire, doit deux loyers". */
final class ParentheticSpeaker {
    private static final int LONGEST = 8;

    private ParentheticSpeaker() {}

    /** Returns whether the verb at hand and its subject are set apart from a subject right before them and its verb right behind. */
    static boolean is(State state) {
        List<Nominal> subjects = state.current.subjects();
        return state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.current.awaitsVerb()
                && subjects.size() == 1
                && isUnbroken(state, subjects.get(0).chunk())
                && isBeforeVerb(state);
    }

    /** "Le club, fondé à Lens, accuse l'arbitre": what is set apart from the subject already has its verb behind. */
    private static boolean isUnbroken(State state, Chunk subject) {
        int first = state.ahead.chunks().indexOf(subject);
        for (int i = first + 1; i < state.index - 1; i++) {
            Chunk chunk = state.ahead.at(i);
            if (!(chunk instanceof NounChunk) && !(chunk instanceof PrepositionChunk)) {
                return false;
            }
        }
        return first >= 0;
    }

    /** The speaker is a noun with what it is of, and the second comma stands right before a verb. */
    private static boolean isBeforeVerb(State state) {
        for (int i = state.index + 1; i < state.index + LONGEST; i++) {
            Chunk chunk = state.ahead.at(i);
            if (state.ahead.isMark(i, PunctuationChunk.Kind.COMMA)) {
                return state.ahead.isVerb(i + 1);
            }
            boolean named = chunk instanceof NounChunk noun && !noun.isPronoun();
            if (!named && !(chunk instanceof PrepositionChunk)) {
                return false;
            }
        }
        return false;
    }
}
