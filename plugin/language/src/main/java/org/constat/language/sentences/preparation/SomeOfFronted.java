package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** Says of what a bare number is so many where those are named ahead: "Des trois suspects, deux nient", "Sur dix élus, six". */
final class SomeOfFronted {
    private static final int FARTHEST = 6;

    private SomeOfFronted() {}

    static List<Chunk> counted(List<Chunk> chunks, List<Token> tokens) {
        boolean partitive = !chunks.isEmpty() && isOfThem(chunks.get(0), tokens);
        boolean fronted = chunks.size() > 1 && isAmong(chunks.get(0)) && isCounted(chunks.get(1));
        if (!partitive && !fronted) {
            return chunks;
        }
        int some = comma(chunks) + 1;
        if (some == 0 || some >= chunks.size()) {
            return chunks;
        }
        List<Chunk> counted = new ArrayList<>(partitive ? List.of() : chunks.subList(0, some));
        counted.add(
                chunks.get(some) instanceof NounChunk number
                                && number.isBareNumber()
                                && chunks.get(partitive ? 0 : 1) instanceof NounChunk all
                        ? number.counting(all)
                        : chunks.get(some));
        Chunk all = chunks.get(partitive ? 0 : 1);
        for (int i = some + 1; i < chunks.size(); i++) {
            counted.add(
                    isFurther(chunks, i) && all instanceof NounChunk whole
                            ? further(chunks.get(i), whole)
                            : chunks.get(i));
        }
        return counted;
    }

    /** "Sur dix élus, six partiront et deux hésitent": so many of the same. */
    private static boolean isFurther(List<Chunk> chunks, int at) {
        return at + 1 < chunks.size()
                && chunks.get(at - 1) instanceof ConnectorChunk joins
                && joins.kind() == ConnectorChunk.Kind.COORDINATOR
                && chunks.get(at) instanceof NounChunk number
                && number.isBareNumber()
                && chunks.get(at + 1) instanceof VerbChunk;
    }

    private static Chunk further(Chunk number, NounChunk all) {
        return ((NounChunk) number).counting(all);
    }

    /** "Des trois suspects": no article stands before a number, so that it says "of the". */
    private static boolean isOfThem(Chunk chunk, List<Token> tokens) {
        return isCounted(chunk)
                && tokens.get(chunk.begin()).text().equalsIgnoreCase("des")
                && tokens.get(chunk.begin() + 1).is(Pos.NUM);
    }

    private static boolean isAmong(Chunk chunk) {
        return chunk instanceof PrepositionChunk preposition
                && switch (preposition.lemma()) {
                    case "sur", "parmi", "out of", "of", "among" -> true;
                    default -> false;
                };
    }

    private static boolean isCounted(Chunk chunk) {
        return chunk instanceof NounChunk noun
                && noun.quantity() != null
                && !noun.time()
                && noun.head().kind() == Word.Kind.NOUN;
    }

    private static int comma(List<Chunk> chunks) {
        for (int i = 1; i < Math.min(chunks.size(), FARTHEST); i++) {
            if (chunks.get(i) instanceof PunctuationChunk mark) {
                return mark.kind() == PunctuationChunk.Kind.COMMA ? i : -1;
            }
        }
        return -1;
    }
}
