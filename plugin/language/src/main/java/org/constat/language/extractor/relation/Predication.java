package org.constat.language.extractor.relation;

import java.util.List;
import org.constat.Filler;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A verb of a clause with those it is said of.
 *
 * @param clause that the verb is in
 * @param verb of the clause
 * @param relation what it amounts to
 * @param subjects who does it
 * @since 0.1
 */
public record Predication(Clause clause, VerbChunk verb, Relation relation, List<@Nullable Filler> subjects) {

    /** Returns the same with another relation. */
    public Predication with(Relation other) {
        return new Predication(clause, verb, other, subjects);
    }
}
