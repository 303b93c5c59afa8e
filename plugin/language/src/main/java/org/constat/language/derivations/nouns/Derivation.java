package org.constat.language.derivations.nouns;

import java.util.function.Consumer;
import org.constat.Fact;

/**
 * One way to take a further fact from a fact.
 *
 * @since 0.1
 */
public interface Derivation {

    /**
     * Returns whether anything can follow from facts with a relation, whatever else they say; asked once for each relation.
     *
     * @param relation its base form; empty where it has none
     */
    default boolean meets(String relation) {
        return true;
    }

    /** Hands over what follows from a fact whose relation it meets, if anything does. */
    void derive(Fact fact, Consumer<Fact> found);
}
