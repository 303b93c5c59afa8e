package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.phrases.Words;
import org.constat.language.words.Token;

/** "Cette bière est légère et sans alcool": what the lexicon knows as an adjective is one behind a copula, too. */
final class LackingAdjectives {
    private final Grammar grammar;
    private final Vocabulary vocabulary;

    LackingAdjectives(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    List<Chunk> joined(List<Chunk> chunks, List<Token> tokens) {
        List<Chunk> found = new ArrayList<>(chunks);
        for (int i = 1; i + 1 < found.size(); i++) {
            if (found.get(i) instanceof PrepositionChunk preposition
                    && preposition.role().equals("without")
                    && found.get(i + 1) instanceof NounChunk noun
                    && isPredicate(found, i)
                    && isExpression(tokens, preposition.begin(), noun.end())) {
                found.set(i, adjective(tokens, preposition, noun));
                found.remove(i + 1);
            }
        }
        return found;
    }

    private boolean isPredicate(List<Chunk> chunks, int at) {
        boolean beside =
                at > 2 && chunks.get(at - 1) instanceof ConnectorChunk && RepeatedCopula.isQuality(chunks.get(at - 2));
        return chunks.get(beside ? at - 3 : at - 1) instanceof VerbChunk verb
                && (beside ? grammar.isCopula(verb.lemma()) : isBeing(verb.lemma()));
    }

    /** What stays without an answer has got none. */
    private static boolean isBeing(String lemma) {
        return switch (lemma) {
            case "être", "devenir", "be", "become" -> true;
            default -> false;
        };
    }

    private boolean isExpression(List<Token> tokens, int begin, int end) {
        return vocabulary.longestAdjective(tokens, begin) == end - begin;
    }

    private static AdjectiveChunk adjective(List<Token> tokens, PrepositionChunk preposition, NounChunk noun) {
        Word head = Words.expression(tokens, preposition.begin(), noun.end(), Word.Kind.ADJECTIVE);
        return new AdjectiveChunk(preposition.begin(), noun.end(), head, List.of(), noun.morphology());
    }
}
