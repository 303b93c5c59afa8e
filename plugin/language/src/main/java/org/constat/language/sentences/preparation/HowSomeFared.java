package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/** "Four people were hurt, one seriously, when the roof fell": how some of them fared is not said of all. */
final class HowSomeFared {

    private HowSomeFared() {}

    static List<Chunk> without(List<Chunk> chunks) {
        List<Chunk> kept = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            int end = i > 0 && isComma(chunks, i) && chunks.get(i - 1) instanceof VerbChunk ? end(chunks, i + 1) : -1;
            if (end < 0) {
                kept.add(chunks.get(i));
            } else {
                i = isInserted(chunks, end) ? end : end - 1;
            }
        }
        return kept;
    }

    /** Returns whether a comma closes it before what is said of all. */
    private static boolean isInserted(List<Chunk> chunks, int end) {
        return isComma(chunks, end)
                && end + 1 < chunks.size()
                && (chunks.get(end + 1) instanceof PrepositionChunk || chunks.get(end + 1) instanceof ConnectorChunk);
    }

    /** Returns where "one seriously" ends before a mark or the end, or -1. */
    private static int end(List<Chunk> chunks, int at) {
        boolean number = at < chunks.size() && chunks.get(at) instanceof NounChunk noun && noun.isBareNumber();
        if (!number) {
            return -1;
        }
        int how = at + 1;
        boolean manner = how < chunks.size()
                && chunks.get(how) instanceof AdverbChunk adverb
                && adverb.kind() == AdverbChunk.Kind.MANNER;
        boolean ends = how + 1 == chunks.size()
                || (how + 1 < chunks.size() && chunks.get(how + 1) instanceof PunctuationChunk);
        return manner && ends ? how + 1 : -1;
    }

    private static boolean isComma(List<Chunk> chunks, int at) {
        return at < chunks.size() && PunctuationChunk.is(chunks.get(at), PunctuationChunk.Kind.COMMA);
    }
}
