package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;

/** "sold only three boats", "only sold three boats": behind a verb, too, "only" limits what is done. English alone. */
final class OnlyObjects {
    private static final String ONLY = "only";

    private OnlyObjects() {}

    static List<Chunk> parted(List<Chunk> chunks) {
        List<Chunk> parted = new ArrayList<>(chunks);
        for (int i = parted.size() - 1; i > 0; i--) {
            if (parted.get(i - 1) instanceof VerbChunk
                    && parted.get(i) instanceof NounChunk noun
                    && isLimited(noun)
                    && !hasVerb(parted, i + 1)) {
                Word only = noun.modifiers().get(0);
                parted.set(
                        i,
                        noun.from(
                                noun.begin() + 1,
                                noun.modifiers().subList(1, noun.modifiers().size())));
                parted.add(i, new AdverbChunk(noun.begin(), noun.begin() + 1, only, AdverbChunk.Kind.MANNER));
            }
        }
        return parted;
    }

    /** "said only three boats sank": the noun is the subject of a verb of its own. */
    private static boolean hasVerb(List<Chunk> chunks, int from) {
        for (int i = from; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk instanceof PunctuationChunk || chunk instanceof ConnectorChunk) {
                return false;
            }
            if (chunk instanceof VerbChunk verb && verb.isFinite()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLimited(NounChunk noun) {
        return !noun.time()
                && !noun.modifiers().isEmpty()
                && noun.modifiers().get(0).lemma().equals(ONLY)
                && noun.modifiers().get(0).kind() == Word.Kind.ADVERB;
    }
}
