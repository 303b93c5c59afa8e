package org.constat.language.words.tagging;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;

/**
 * Steps over the adverbs and negations that stand between the words of a verb.
 *
 * @since 0.1
 */
public final class Adverbs {
    private static final int MOST = 5;

    private Adverbs() {}

    /** Returns the place of the first word from here on that is none. */
    public static int behind(List<Draft> drafts, int from) {
        int at = from;
        while (at < drafts.size() && at - from < MOST && isSkipped(drafts.get(at))) {
            at++;
        }
        return at;
    }

    /** Returns the place of the last word up to here that is none. */
    public static int before(List<Draft> drafts, int from) {
        int at = from;
        while (at >= 0 && from - at < MOST && isSkipped(drafts.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isSkipped(Draft draft) {
        return draft.is(Pos.ADV) || draft.is("not") || draft.is("n't");
    }
}
