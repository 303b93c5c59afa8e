package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;

/**
 * Joins a noun with what it is able to do: "a robot able to pick strawberries".
 *
 * @since 0.1
 */
public final class AbleNouns {

    private AbleNouns() {}

    static List<Chunk> joined(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (i + 2 < chunks.size()
                    && chunks.get(i) instanceof NounChunk noun
                    && chunks.get(i + 1) instanceof AdjectiveChunk adjective
                    && (isAble(noun, adjective) || (isBehindPreposition(chunks, i) && isWilling(adjective)))
                    && chunks.get(i + 2) instanceof VerbChunk verb
                    && verb.form() == VerbChunk.Form.INFINITIVE) {
                joined.add(noun.with(List.of(
                        Word.of(adjective.head().text(), adjective.head().lemma(), Word.Kind.ADJECTIVE))));
                i++;
            } else {
                joined.add(chunks.get(i));
            }
        }
        return joined;
    }

    /** Returns whether something is said to be able to do what follows. */
    public static boolean isAble(NounChunk noun) {
        return noun.modifiers().stream().anyMatch(word -> word.lemma().equals("able"));
    }

    /** "sold shares to investors keen to profit": no verb finds or leaves them so. */
    private static boolean isBehindPreposition(List<Chunk> chunks, int at) {
        return at > 0 && chunks.get(at - 1) instanceof PrepositionChunk;
    }

    private static boolean isWilling(AdjectiveChunk adjective) {
        return switch (adjective.head().lemma()) {
            case "unable", "keen", "eager", "willing", "unwilling", "ready", "reluctant", "desperate" -> true;
            default -> false;
        };
    }

    private static boolean isAble(NounChunk noun, AdjectiveChunk adjective) {
        return adjective.head().lemma().equals("able") && !noun.isPronoun() && !noun.time();
    }
}
