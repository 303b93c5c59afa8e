package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Says of what a number with "autres" or "others" is so many: "a tué un passant et blessé trois autres": three other passers-by. */
final class OthersOfThem {

    private OthersOfThem() {}

    static List<Chunk> counted(List<Chunk> chunks, List<Token> tokens) {
        List<Chunk> counted = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            int end = chunk instanceof NounChunk number ? endOfOthers(number, tokens) : -1;
            NounChunk first = end < 0 ? null : before(counted);
            if (first != null && chunk instanceof NounChunk number) {
                Token other = tokens.get(end - 1);
                counted.add(
                        number.counting(first).until(end, Word.of(other.text(), other.lemma(), Word.Kind.ADJECTIVE)));
                while (i + 1 < chunks.size() && chunks.get(i + 1).begin() < end) {
                    i++;
                }
            } else {
                counted.add(chunk);
            }
        }
        return counted;
    }

    /** Returns where "three others" ends, or -1. */
    private static int endOfOthers(NounChunk number, List<Token> tokens) {
        if (number.quantity() == null || number.quantity().ordinal()) {
            return -1;
        }
        if (number.head().text().equals("others")) {
            return number.end();
        }
        boolean behind = number.isBareNumber()
                && number.end() < tokens.size()
                && tokens.get(number.end()).lemma().equals("autre");
        return behind ? number.end() + 1 : -1;
    }

    private static @Nullable NounChunk before(List<Chunk> chunks) {
        for (int i = chunks.size() - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof NounChunk noun
                    && noun.head().kind() == Word.Kind.NOUN
                    && !noun.time()
                    && (noun.quantity() != null || noun.determiner() == Determiner.INDEFINITE)) {
                return noun;
            }
        }
        return null;
    }
}
