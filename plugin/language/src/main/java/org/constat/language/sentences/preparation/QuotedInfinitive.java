package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/** Joins what a quotation mark parts: 'promised to "study the file"' is a promise to study it. */
final class QuotedInfinitive {
    private QuotedInfinitive() {}

    static List<Chunk> joined(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < chunks.size(); i++) {
            if (begins(chunks, i)) {
                joined.add(((VerbChunk) chunks.get(i + 2))
                        .asInfinitive(chunks.get(i).begin()));
                i += 2;
                open = true;
            } else if (open && isQuote(chunks.get(i))) {
                open = false;
            } else {
                joined.add(chunks.get(i));
            }
        }
        return joined;
    }

    private static boolean begins(List<Chunk> chunks, int at) {
        return at + 2 < chunks.size()
                && chunks.get(at) instanceof PrepositionChunk to
                && to.lemma().equals("to")
                && isQuote(chunks.get(at + 1))
                && chunks.get(at + 2) instanceof VerbChunk verb
                && verb.isBase();
    }

    private static boolean isQuote(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.QUOTE;
    }
}
