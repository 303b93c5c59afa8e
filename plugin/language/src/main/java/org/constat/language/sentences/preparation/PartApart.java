package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Token;

/** Leaves out what is said of a part alone, without a verb: "800 vaccinators, most of them nurses, are going round". */
final class PartApart {
    private static final int LONGEST = 8;

    private PartApart() {}

    static List<Chunk> without(List<Chunk> chunks, List<Token> tokens) {
        List<Chunk> kept = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            int end = isComma(chunks.get(i)) && isPart(tokens, chunks.get(i).end()) ? endOfPart(chunks, i + 1) : -1;
            if (end > 0) {
                i = isInserted(chunks, end) ? end : end - 1;
            } else {
                kept.add(chunks.get(i));
            }
        }
        return kept;
    }

    /** Returns whether a comma closes it right before the verb of the whole. */
    private static boolean isInserted(List<Chunk> chunks, int end) {
        return end + 1 < chunks.size() && isComma(chunks.get(end)) && chunks.get(end + 1) instanceof VerbChunk;
    }

    /** "most of them", "half of them". */
    private static boolean isPart(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).lower().equals("of")
                && tokens.get(at + 2).lower().equals("them")
                && switch (tokens.get(at).lower()) {
                    case "most", "many", "some", "all", "half", "several", "both", "one", "two", "three" -> true;
                    default -> false;
                };
    }

    /** Returns where the mark behind such words stands; -1 where a verb says that the part does something. */
    private static int endOfPart(List<Chunk> chunks, int from) {
        for (int i = from; i <= from + LONGEST; i++) {
            if (i >= chunks.size() || (chunks.get(i) instanceof PunctuationChunk mark && isEnd(mark))) {
                return i;
            }
            if (chunks.get(i) instanceof VerbChunk verb && verb.isFinite()) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isEnd(PunctuationChunk mark) {
        return mark.kind() != PunctuationChunk.Kind.OTHER;
    }

    private static boolean isComma(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.COMMA;
    }
}
