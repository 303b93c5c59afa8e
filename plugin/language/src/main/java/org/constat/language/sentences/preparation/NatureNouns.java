package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;

/** "Le problème est d'ordre financier", "of a political nature", "legal in nature": reads what something is as an adjective. */
final class NatureNouns {
    private final Grammar grammar;

    NatureNouns(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Chunk> described(List<Chunk> chunks) {
        if (chunks.stream().noneMatch(NatureNouns::isNature)) {
            return chunks;
        }
        List<Chunk> found = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            int kept = found.size();
            if (!(kept > 1 && isNature(chunk) && found.get(kept - 1) instanceof PrepositionChunk preposition)) {
                found.add(chunk);
            } else if (preposition.lemma().equals("in") && found.get(kept - 2) instanceof AdjectiveChunk) {
                found.remove(kept - 1);
            } else if (preposition.isOf() && isSaidOfSubject(found.get(kept - 2)) && isDescribed((NounChunk) chunk)) {
                found.set(kept - 1, adjective((NounChunk) chunk, preposition.begin()));
            } else {
                found.add(chunk);
            }
        }
        return found;
    }

    private static boolean isNature(Chunk chunk) {
        return chunk instanceof NounChunk noun
                && switch (noun.head().lemma()) {
                    case "nature", "ordre", "caractère", "character" -> true;
                    default -> false;
                };
    }

    private boolean isSaidOfSubject(Chunk chunk) {
        return chunk instanceof VerbChunk verb && grammar.isCopula(verb.lemma());
    }

    private static boolean isDescribed(NounChunk noun) {
        return noun.modifiers().stream().anyMatch(word -> word.kind() == Word.Kind.ADJECTIVE);
    }

    private static AdjectiveChunk adjective(NounChunk noun, int begin) {
        List<Word> words = new ArrayList<>(noun.modifiers());
        Word head = words.stream()
                .filter(word -> word.kind() == Word.Kind.ADJECTIVE)
                .reduce((first, last) -> last)
                .orElseThrow();
        words.remove(head);
        return new AdjectiveChunk(begin, noun.end(), head, words, noun.morphology());
    }
}
