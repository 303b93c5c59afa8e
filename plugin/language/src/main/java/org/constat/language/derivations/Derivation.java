package org.constat.language.derivations;

import java.util.function.Consumer;
import org.constat.Fact;

/** One way to take a further fact from a fact. */
@FunctionalInterface
interface Derivation {

    /** Hands over what follows from a fact, if anything does. */
    void derive(Fact fact, Consumer<Fact> found);
}
