package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says of what a number with "autres", "others" or "more" is so many: "a tué un passant et blessé trois autres": three other
 * passers-by.
 */
final class OthersOfThem {

    private OthersOfThem() {}

    static List<Chunk> counted(List<Chunk> found, List<Token> tokens) {
        List<Chunk> chunks = withOtherAhead(found);
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

    /** "the other three" is one number of what was named before. */
    private static List<Chunk> withOtherAhead(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        for (Chunk chunk : chunks) {
            Chunk before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean others = chunk instanceof NounChunk number
                    && number.isBareNumber()
                    && before instanceof NounChunk other
                    && other.head().text().equals("other")
                    && other.determiner() == Determiner.DEFINITE
                    && other.end() == number.begin();
            if (others && chunk instanceof NounChunk number && before instanceof NounChunk other) {
                joined.set(
                        joined.size() - 1,
                        number.from(other.begin(), List.of(other.head())).with(Determiner.DEFINITE));
            } else {
                joined.add(chunk);
            }
        }
        return joined;
    }

    /** Returns where "three others" ends, or -1. */
    private static int endOfOthers(NounChunk number, List<Token> tokens) {
        if (number.quantity() == null || number.quantity().ordinal()) {
            return -1;
        }
        if (number.head().text().equals("others") || number.head().text().equals("autres")) {
            return number.end();
        }
        if (number.head().text().equals("more")) {
            return isMore(tokens, number.end() - 1) ? number.end() : -1;
        }
        boolean behind = number.isBareNumber()
                && number.end() < tokens.size()
                && (tokens.get(number.end()).lemma().equals("autre") || isMore(tokens, number.end()));
        return behind ? number.end() + 1 : -1;
    }

    /** "three more were hurt"; but "three more than in May". */
    private static boolean isMore(List<Token> tokens, int at) {
        return tokens.get(at).lower().equals("more")
                && (at + 1 == tokens.size() || tokens.get(at + 1).is(Pos.VERB, Pos.AUX, Pos.PUNCT));
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
