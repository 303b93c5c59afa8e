package org.constat.language.sentences.preparation;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.Vocabulary;

/** "testified before the court": there, and no earlier than the court. */
final class CourtsBefore {
    private final Vocabulary vocabulary;

    CourtsBefore(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Chunk> placed(List<Chunk> chunks) {
        List<Chunk> found = new ArrayList<>(chunks);
        for (int i = 0; i + 1 < found.size(); i++) {
            if (found.get(i) instanceof PrepositionChunk before
                    && before.lemma().equals("before")
                    && found.get(i + 1) instanceof NounChunk noun
                    && vocabulary.isA(noun.head().lemma(), "court")) {
                found.set(i, before.as("place"));
            }
        }
        return found;
    }
}
