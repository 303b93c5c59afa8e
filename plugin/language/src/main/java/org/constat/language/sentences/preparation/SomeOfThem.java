package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/** Says of what a bare number behind "dont" is so many: "27 blessés, dont cinq grièvement": five of the injured. */
final class SomeOfThem {
    private static final int FARTHEST = 8;

    private SomeOfThem() {}

    static List<Chunk> counted(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(SomeOfThem::isSome)) {
            return chunks;
        }
        List<Chunk> counted = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            boolean counts = isAmong(chunks, i) && chunks.get(i) instanceof NounChunk bare && bare.isBareNumber();
            NounChunk all = counts ? countedBefore(counted) : null;
            if (all != null && chunks.get(i) instanceof NounChunk number) {
                NounChunk some = number.counting(all).with(number.modifiers());
                Word said = saidOfThem(chunks, i + 1);
                counted.add(said == null ? some : some.until(chunks.get(i + 1).end(), said));
                i += said == null ? 0 : 1;
            } else {
                counted.add(chunks.get(i));
            }
        }
        return counted;
    }

    /** Returns the word that is all that is said of them: "grièvement", "graves"; or null. */
    private static @Nullable Word saidOfThem(List<Chunk> chunks, int at) {
        boolean ends =
                at + 1 == chunks.size() || (at + 1 < chunks.size() && chunks.get(at + 1) instanceof PunctuationChunk);
        if (!ends) {
            return null;
        }
        return chunks.get(at) instanceof AdverbChunk adverb
                ? adverb.word()
                : chunks.get(at) instanceof AdjectiveChunk adjective ? adjective.head() : null;
    }

    private static boolean isAmong(List<Chunk> chunks, int at) {
        return at > 2
                && isSome(chunks.get(at - 1))
                && (chunks.get(at - 2) instanceof PunctuationChunk
                        || (isCounted(chunks, at - 2) && !isVerbBehind(chunks, at)));
    }

    /** "300 salariés dont 40 à Lens": no comma parts the numbers. */
    private static boolean isCounted(List<Chunk> chunks, int at) {
        boolean part = at > 2
                && chunks.get(at) instanceof NounChunk noun
                && noun.quantity() == null
                && chunks.get(at - 1) instanceof PrepositionChunk of
                && of.isOf();
        return chunks.get(part ? at - 2 : at) instanceof NounChunk all && all.quantity() != null;
    }

    /** "trois maisons dont deux brûlent". */
    private static boolean isVerbBehind(List<Chunk> chunks, int number) {
        return number + 1 < chunks.size() && chunks.get(number + 1) instanceof VerbChunk verb && verb.isFinite();
    }

    private static boolean isSome(Chunk chunk) {
        return chunk instanceof ConnectorChunk connector && connector.lemma().equals("dont");
    }

    /** "trois ans de prison, dont un avec sursis": one of the years. */
    private static boolean isMeasured(List<Chunk> before, int time) {
        return time + 1 < before.size()
                && before.get(time + 1) instanceof PrepositionChunk preposition
                && preposition.isOf();
    }

    private static @Nullable NounChunk countedBefore(List<Chunk> before) {
        for (int i = before.size() - 1; i >= 0 && i > before.size() - FARTHEST; i--) {
            if (before.get(i) instanceof NounChunk noun
                    && noun.quantity() != null
                    && (!noun.time() || isMeasured(before, i))
                    && noun.head().kind() == Word.Kind.NOUN) {
                return noun;
            }
        }
        return null;
    }
}
