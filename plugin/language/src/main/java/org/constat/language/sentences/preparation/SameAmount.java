package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;

/**
 * Reads what gives an amount in other words: "a third of the workforce, or 40 people, will go", "un tiers des effectifs, soit 40
 * salariés".
 */
final class SameAmount {
    private static final int FARTHEST = 4;

    private SameAmount() {}

    static List<Chunk> behindOr(List<Chunk> chunks) {
        List<Chunk> read = new ArrayList<>(chunks);
        for (int i = 2; i + 1 < chunks.size(); i++) {
            if (isOr(chunks.get(i))
                    && isComma(chunks, i - 1)
                    && isAmount(chunks.get(i + 1))
                    && isBehindAmount(chunks, i - 2)
                    && (i + 2 == chunks.size() || chunks.get(i + 2) instanceof PunctuationChunk)) {
                read.set(i, namely(chunks.get(i), "or"));
            }
        }
        return read;
    }

    /** A "soit" before anything else says nothing. */
    static List<Chunk> behindSoit(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(SameAmount::isSoit)) {
            return chunks;
        }
        List<Chunk> read = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            boolean soit = isSoit(chunks.get(i));
            if (soit && i + 1 < chunks.size() && isAmount(chunks.get(i + 1)) && !isDifference(chunks, i + 2)) {
                read.add(namely(chunks.get(i), "soit"));
            } else if (!soit) {
                read.add(chunks.get(i));
            }
        }
        return read;
    }

    private static PrepositionChunk namely(Chunk word, String lemma) {
        return new PrepositionChunk(word.begin(), word.end(), lemma, "namely", false);
    }

    private static boolean isSoit(Chunk chunk) {
        return chunk instanceof AdverbChunk adverb && adverb.word().lemma().equals("soit");
    }

    /** "soit 30 euros de plus qu'en mai": by so much it differs. */
    private static boolean isDifference(List<Chunk> chunks, int at) {
        for (int i = at; i < Math.min(chunks.size(), at + 2); i++) {
            String word =
                    chunks.get(i) instanceof AdverbChunk adverb ? adverb.word().lemma() : "";
            if (word.contains("plus") || word.contains("moins")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOr(Chunk chunk) {
        return chunk instanceof ConnectorChunk connector && connector.lemma().equals("or");
    }

    private static boolean isComma(List<Chunk> chunks, int at) {
        return chunks.get(at) instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.COMMA;
    }

    /** So many of something, and not so many times. */
    private static boolean isAmount(Chunk chunk) {
        return chunk instanceof NounChunk noun
                && noun.quantity() != null
                && !noun.quantity().ordinal()
                && !noun.time()
                && !noun.isBareNumber()
                && noun.head().kind() == Word.Kind.NOUN
                && !noun.head().lemma().equals("fois");
    }

    /** "a third of the workforce": the amount, or what it is a part of. */
    private static boolean isBehindAmount(List<Chunk> chunks, int at) {
        for (int i = at; i >= 0 && i > at - FARTHEST; i--) {
            if (chunks.get(i) instanceof NounChunk noun && noun.quantity() != null) {
                return true;
            }
            if (!(chunks.get(i) instanceof NounChunk) && !(chunks.get(i) instanceof PrepositionChunk)) {
                return false;
            }
        }
        return false;
    }
}
