package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;

/** Leaves out how late on an English day something happens: "voted late on Monday" says on which day. */
final class PartOfDay {
    private PartOfDay() {}

    static List<Chunk> without(List<Chunk> chunks) {
        List<Chunk> kept = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (!isPart(chunks, i) && !isApart(chunks, i)) {
                kept.add(chunks.get(i));
            }
        }
        return kept;
    }

    /** "two doses three weeks apart": so long between them, which is no part of what is done. */
    private static boolean isApart(List<Chunk> chunks, int at) {
        return at > 0
                && chunks.get(at) instanceof AdverbChunk adverb
                && adverb.word().lemma().equals("apart")
                && chunks.get(at - 1) instanceof NounChunk span
                && span.time()
                && span.quantity() != null;
    }

    private static boolean isPart(List<Chunk> chunks, int at) {
        return at + 2 < chunks.size()
                && chunks.get(at) instanceof AdverbChunk adverb
                && (adverb.word().lemma().equals("late")
                        || adverb.word().lemma().equals("early"))
                && chunks.get(at + 1) instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("on") || preposition.lemma().equals("in"))
                && chunks.get(at + 2) instanceof NounChunk noun
                && noun.time();
    }
}
