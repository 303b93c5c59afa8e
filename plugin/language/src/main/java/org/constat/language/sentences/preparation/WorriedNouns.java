package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.Vocabulary;

/** Joins a noun behind a preposition with what is said of it: "objections from neighbours worried about noise". */
final class WorriedNouns {
    private WorriedNouns() {}

    static List<Chunk> joined(List<Chunk> chunks, Vocabulary vocabulary) {
        if (chunks.stream().noneMatch(AdjectiveChunk.class::isInstance)) {
            return chunks;
        }
        List<Chunk> joined = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (isDescribed(chunks, i, vocabulary)
                    && chunks.get(i) instanceof NounChunk noun
                    && chunks.get(i + 1) instanceof AdjectiveChunk adjective) {
                Word head = adjective.head();
                joined.add(noun.with(List.of(Word.of(head.text(), head.lemma(), Word.Kind.ADJECTIVE))));
                i++;
            } else {
                joined.add(chunks.get(i));
            }
        }
        return joined;
    }

    private static boolean isDescribed(List<Chunk> chunks, int at, Vocabulary vocabulary) {
        return at > 0
                && at + 3 < chunks.size()
                && chunks.get(at - 1) instanceof PrepositionChunk
                && chunks.get(at) instanceof NounChunk noun
                && !noun.time()
                && !noun.isPronoun()
                && chunks.get(at + 1) instanceof AdjectiveChunk adjective
                && chunks.get(at + 2) instanceof PrepositionChunk preposition
                && chunks.get(at + 3) instanceof NounChunk
                && vocabulary.isRelation("be " + adjective.head().lemma() + " " + preposition.lemma());
    }
}
