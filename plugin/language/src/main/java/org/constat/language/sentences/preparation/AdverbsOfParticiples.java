package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/** "Le club a racheté une salle récemment rénovée": what stands between a noun and its participle is of that. */
final class AdverbsOfParticiples {

    private AdverbsOfParticiples() {}

    /** French alone: past participles. */
    static List<Chunk> joined(List<Chunk> chunks) {
        return joined(chunks, VerbChunk.Form.PAST_PARTICIPLE);
    }

    /** "A note wrongly telling guests of a strike was sent": English alone, before the verb of the clause. */
    static List<Chunk> joinedAhead(List<Chunk> chunks) {
        return joined(chunks, VerbChunk.Form.PRESENT_PARTICIPLE);
    }

    private static List<Chunk> joined(List<Chunk> chunks, VerbChunk.Form form) {
        List<Chunk> joined = new ArrayList<>(chunks);
        for (int i = joined.size() - 2; i > 0; i--) {
            if (joined.get(i) instanceof AdverbChunk adverb
                    && isHow(adverb)
                    && joined.get(i + 1) instanceof VerbChunk participle
                    && participle.form() == form
                    && !participle.perfect()
                    && joined.get(i - 1) instanceof NounChunk noun
                    && !noun.isPronoun()
                    && !noun.time()
                    && (form == VerbChunk.Form.PAST_PARTICIPLE || isAheadOfVerb(joined, i))) {
                joined.set(i + 1, participle.withAdverbAhead(adverb));
                joined.remove(i);
            }
        }
        return joined;
    }

    private static boolean isAheadOfVerb(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof VerbChunk) {
                return false;
            }
            if (chunk instanceof ConnectorChunk || chunk instanceof PunctuationChunk) {
                return true;
            }
        }
        return true;
    }

    private static boolean isHow(AdverbChunk adverb) {
        return adverb.kind() == AdverbChunk.Kind.MANNER || adverb.kind() == AdverbChunk.Kind.TIME;
    }
}
