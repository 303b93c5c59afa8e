package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Pos;
import org.constat.language.words.Token;

/** "le blé et le maïs ukrainiens": a plural adjective behind two singular nouns goes with both. French alone. */
final class SharedAdjectives {
    private SharedAdjectives() {}

    static List<Chunk> shared(List<Chunk> chunks, List<Token> tokens) {
        List<Chunk> found = new ArrayList<>(chunks);
        for (int i = 0; i + 2 < found.size(); i++) {
            if (found.get(i) instanceof NounChunk first && isAnd(found.get(i + 1))) {
                int second = found.get(i + 2) instanceof PrepositionChunk ? i + 3 : i + 2;
                if (second < found.size() && found.get(second) instanceof NounChunk other && isOne(first)) {
                    share(found, i, first, other, tokens);
                }
            }
        }
        return found;
    }

    private static boolean isAnd(Chunk chunk) {
        return chunk instanceof ConnectorChunk connector
                && (connector.lemma().equals("et") || connector.lemma().equals("ou"));
    }

    private static boolean isOne(NounChunk noun) {
        return noun.morphology().number() == GrammaticalNumber.SINGULAR
                && noun.modifiers().isEmpty()
                && noun.quantity() == null
                && !noun.isName()
                && !noun.isPronoun();
    }

    private static void share(List<Chunk> chunks, int at, NounChunk first, NounChunk other, List<Token> tokens) {
        boolean alike = first.determiner() == other.determiner() && !other.isName() && other.quantity() == null;
        if (!alike || other.morphology().number() == GrammaticalNumber.PLURAL) {
            return;
        }
        List<Word> plural = other.modifiers().stream()
                .filter(word -> isPluralAdjective(word, other, tokens))
                .toList();
        if (!plural.isEmpty()) {
            chunks.set(at, first.with(plural));
        }
    }

    private static boolean isPluralAdjective(Word word, NounChunk around, List<Token> tokens) {
        return tokens.subList(around.begin(), around.end()).stream()
                .anyMatch(token -> token.is(Pos.ADJ)
                        && token.text().equals(word.text())
                        && token.morphology().number() == GrammaticalNumber.PLURAL);
    }
}
