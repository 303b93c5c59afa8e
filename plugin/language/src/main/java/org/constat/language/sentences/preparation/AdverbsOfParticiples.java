package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;

/** "Le club a racheté une salle récemment rénovée": what stands between a noun and its participle is of that. French alone. */
final class AdverbsOfParticiples {

    private AdverbsOfParticiples() {}

    static List<Chunk> joined(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>(chunks);
        for (int i = joined.size() - 2; i > 0; i--) {
            if (joined.get(i) instanceof AdverbChunk adverb
                    && isHow(adverb)
                    && joined.get(i + 1) instanceof VerbChunk participle
                    && participle.form() == VerbChunk.Form.PAST_PARTICIPLE
                    && !participle.perfect()
                    && joined.get(i - 1) instanceof NounChunk noun
                    && !noun.isPronoun()
                    && !noun.time()) {
                joined.set(i + 1, participle.withAdverbAhead(adverb));
                joined.remove(i);
            }
        }
        return joined;
    }

    private static boolean isHow(AdverbChunk adverb) {
        return adverb.kind() == AdverbChunk.Kind.MANNER || adverb.kind() == AdverbChunk.Kind.TIME;
    }
}
