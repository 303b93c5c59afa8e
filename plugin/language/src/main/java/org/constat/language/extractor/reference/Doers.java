package org.constat.language.extractor.reference;

import java.util.List;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;

/**
 * Knows who does what a verb says.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Doers {

    /** Returns the subjects that grammar gives to the verb of a clause; none where nobody is meant. */
    List<Nominal> of(Clause clause, VerbChunk verb);
}
