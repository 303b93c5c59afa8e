package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;

/** "half the engines failed": reads it as half of the engines. */
final class HalfOfNouns {
    private static final String HALF = "half";

    private HalfOfNouns() {}

    static List<Chunk> parted(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(HalfOfNouns::isHalf)) {
            return chunks;
        }
        List<Chunk> parted = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (isHalf(chunk) && chunk instanceof NounChunk noun) {
                int whole = noun.begin() + 1;
                Word half = Word.of(HALF, HALF, Word.Kind.NOUN);
                parted.add(NounChunk.alone(noun.begin(), whole, half, noun.morphology()));
                parted.add(new PrepositionChunk(whole, whole, "of", "from", false));
                parted.add(noun.from(
                        whole, noun.modifiers().subList(1, noun.modifiers().size())));
            } else {
                parted.add(chunk);
            }
        }
        return parted;
    }

    private static boolean isHalf(Chunk chunk) {
        return chunk instanceof NounChunk noun
                && !noun.time()
                && !noun.modifiers().isEmpty()
                && noun.modifiers().get(0).kind() == Word.Kind.OTHER
                && noun.modifiers().get(0).lemma().equals(HALF);
    }
}
