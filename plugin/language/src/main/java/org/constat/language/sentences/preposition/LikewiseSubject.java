package org.constat.language.sentences.preposition;

import java.util.List;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;

/** "Les vélos échappent à la taxe, tout comme les trottinettes": who or what does the same. */
final class LikewiseSubject {
    private LikewiseSubject() {}

    /** Joins a noun set apart by a comma with the subject that it is like; returns whether it is one. */
    static boolean take(State state, PrepositionChunk preposition, Nominal nominal) {
        List<Nominal> subjects = state.current.subjects();
        boolean likewise = isLikewise(preposition.lemma())
                && subjects.size() == 1
                && state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA)
                && !state.ahead.isVerb(state.index + 1);
        if (likewise) {
            subjects.get(0).conjunct(nominal);
        }
        return likewise;
    }

    private static boolean isLikewise(String preposition) {
        return switch (preposition) {
            case "tout comme", "à l'instar de", "au même titre que", "just like" -> true;
            default -> false;
        };
    }
}
