package org.constat.language.sentences;

import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.words.Sentence;

/**
 * A sentence in clauses.
 *
 * @param sentence its tokens, to whose indices all chunks refer
 * @param chunks all of it from left to right
 * @param clauses those that stand by themselves, in their order
 * @param speakers clauses that say who speaks for the whole sentence
 * @since 0.1
 */
public record Parse(Sentence sentence, List<Chunk> chunks, List<Clause> clauses, List<Clause> speakers) {

    /** Copies the lists. */
    public Parse {
        chunks = List.copyOf(chunks);
        clauses = List.copyOf(clauses);
        speakers = List.copyOf(speakers);
    }
}
