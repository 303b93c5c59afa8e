package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;

/** Leaves out how a number compares with another time: "treated 90 people, twice as many as in 2020". */
final class ComparedApart {
    private static final int FARTHEST = 4;

    private ComparedApart() {}

    static List<Chunk> without(List<Chunk> chunks) {
        List<Chunk> kept = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (isComma(chunks.get(i)) && isAsManyAs(chunks, i + 1)) {
                i = endOfPhrase(chunks, i + 1) - 1;
            } else {
                kept.add(chunks.get(i));
            }
        }
        return kept;
    }

    /** "twice as many as", "three times as much as", "as many as". */
    private static boolean isAsManyAs(List<Chunk> chunks, int from) {
        for (int i = from; i + 2 < chunks.size() && i < from + FARTHEST && !isComma(chunks.get(i)); i++) {
            if (isAs(chunks.get(i))) {
                return isMany(chunks.get(i + 1)) && isAs(chunks.get(i + 2));
            }
        }
        return false;
    }

    private static boolean isMany(Chunk chunk) {
        String word = chunk instanceof NounChunk noun
                ? noun.head().lemma()
                : chunk instanceof AdjectiveChunk adjective ? adjective.head().lemma() : "";
        return word.equals("many") || word.equals("much");
    }

    private static boolean isAs(Chunk chunk) {
        return chunk instanceof PrepositionChunk preposition
                && preposition.lemma().equals("as");
    }

    private static boolean isComma(Chunk chunk) {
        return chunk instanceof PunctuationChunk mark && mark.kind() == PunctuationChunk.Kind.COMMA;
    }

    private static int endOfPhrase(List<Chunk> chunks, int from) {
        int end = from;
        while (end < chunks.size() && !(chunks.get(end) instanceof PunctuationChunk)) {
            end++;
        }
        return end;
    }
}
