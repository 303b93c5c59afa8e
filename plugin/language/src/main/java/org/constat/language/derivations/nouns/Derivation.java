package org.constat.language.derivations.nouns;

import java.util.function.Consumer;
import org.constat.Fact;

/**
 * One way to take a further fact from a fact.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Derivation {

    /** Hands over what follows from a fact, if anything does. */
    void derive(Fact fact, Consumer<Fact> found);
}
