package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;

/** "a contract worth 5 million euros", "land worth £2m": reads the sum as that of the noun, like "a contract of 5 million". */
final class WorthOfNouns {
    private WorthOfNouns() {}

    static List<Chunk> attached(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(WorthOfNouns::isWorth)) {
            return chunks;
        }
        List<Chunk> attached = new ArrayList<>(chunks);
        for (int i = 1; i + 1 < chunks.size(); i++) {
            if (isWorth(chunks.get(i))
                    && chunks.get(i - 1) instanceof NounChunk noun
                    && !noun.time()
                    && chunks.get(i + 1) instanceof NounChunk sum
                    && sum.quantity() != null) {
                Chunk worth = chunks.get(i);
                attached.set(i, new PrepositionChunk(worth.begin(), worth.end(), "of", "from", false));
            }
        }
        return attached;
    }

    private static boolean isWorth(Chunk chunk) {
        return chunk instanceof AdjectiveChunk adjective
                && adjective.head().lemma().equals("worth");
    }
}
