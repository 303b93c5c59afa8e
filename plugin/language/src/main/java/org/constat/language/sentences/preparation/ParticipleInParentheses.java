package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/** Sets a participle apart by commas where parentheses do so: "Anne Lund (née le 3 mai 1970) peint", "Clara (played by Ann Holm)". */
final class ParticipleInParentheses {
    private static final int LONGEST = 20;

    private ParticipleInParentheses() {}

    static List<Chunk> apart(List<Chunk> chunks) {
        List<Chunk> apart = chunks;
        for (int open = 1; open < chunks.size() - 1; open++) {
            int close = begins(chunks, open) ? close(chunks, open) : -1;
            if (close > 0) {
                apart = apart == chunks ? new ArrayList<>(chunks) : apart;
                apart.set(open, comma(chunks.get(open)));
                if (close + 1 < chunks.size() && !(chunks.get(close + 1) instanceof PunctuationChunk)) {
                    apart.set(close, comma(chunks.get(close)));
                }
            }
        }
        return apart;
    }

    private static boolean begins(List<Chunk> chunks, int open) {
        return PunctuationChunk.is(chunks.get(open), PunctuationChunk.Kind.OPEN)
                && chunks.get(open - 1) instanceof NounChunk
                && chunks.get(open + 1) instanceof VerbChunk verb
                && verb.form() == VerbChunk.Form.PAST_PARTICIPLE;
    }

    /** Returns where the parentheses close; -1 where they hold a sentence of their own, or others are named behind them. */
    private static int close(List<Chunk> chunks, int open) {
        for (int i = open + 2; i < Math.min(chunks.size(), open + LONGEST); i++) {
            if (PunctuationChunk.is(chunks.get(i), PunctuationChunk.Kind.CLOSE)) {
                boolean others = i + 1 < chunks.size()
                        && chunks.get(i + 1) instanceof ConnectorChunk connector
                        && connector.kind() == ConnectorChunk.Kind.COORDINATOR;
                return others ? -1 : i;
            }
            if (chunks.get(i) instanceof VerbChunk verb && verb.isFinite()) {
                return -1;
            }
        }
        return -1;
    }

    private static Chunk comma(Chunk mark) {
        return new PunctuationChunk(mark.begin(), mark.end(), PunctuationChunk.Kind.COMMA);
    }
}
