package org.constat.language.sentences;

import java.util.List;
import java.util.Locale;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.jspecify.annotations.Nullable;

/** Knows where an agency says from where and when it reports ("LYON, 4 mars (AFP) - …"), which is no part of the sentence. */
final class Dateline {
    private static final int LONGEST = 9;

    private Dateline() {}

    static List<Chunk> removed(List<Chunk> chunks) {
        if (chunks.isEmpty() || !(chunks.get(0) instanceof NounChunk place) || !place.isName()) {
            return chunks;
        }
        for (int i = 1; i < Math.min(LONGEST, chunks.size()); i++) {
            if (isDash(chunks.get(i))) {
                boolean marked = i > 1 || isInCapitals(place);
                return marked && i + 1 < chunks.size() ? chunks.subList(i + 1, chunks.size()) : chunks;
            }
            if (!isPart(chunks.get(i))) {
                return chunks;
            }
        }
        return chunks;
    }

    private static boolean isInCapitals(NounChunk place) {
        String text = place.head().text();
        return text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isPart(Chunk chunk) {
        boolean noun = chunk instanceof NounChunk other
                && (other.isName() || other.time() || other.head().kind() == Word.Kind.OTHER);
        return noun
                || is(chunk, PunctuationChunk.Kind.COMMA)
                || is(chunk, PunctuationChunk.Kind.OPEN)
                || is(chunk, PunctuationChunk.Kind.CLOSE);
    }

    private static boolean isDash(@Nullable Chunk chunk) {
        return is(chunk, PunctuationChunk.Kind.DASH);
    }

    private static boolean is(@Nullable Chunk chunk, PunctuationChunk.Kind kind) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == kind;
    }
}
