package org.constat.language.derivations.nouns;

import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Walks through what a fact names: its subject, its object, and what hangs on it.
 *
 * @since 0.1
 */
public final class Named {
    private Named() {}

    /** Hands over the phrases of a fact in that order; those inside of content and groups are not among them. */
    public static void each(Fact fact, Consumer<Phrase> use) {
        phrase(fact.subject(), use);
        phrase(fact.object(), use);
        for (Argument argument : fact.arguments()) {
            phrase(argument.filler(), use);
        }
    }

    private static void phrase(@Nullable Filler filler, Consumer<Phrase> use) {
        if (filler instanceof Phrase phrase) {
            use.accept(phrase);
        }
    }
}
