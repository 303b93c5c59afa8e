package org.constat;

import org.jspecify.annotations.Nullable;

/**
 * One link in the chain of those who say that a fact is so.
 *
 * @param speaker who says it
 * @param force the verb or noun of saying, with the force that it has (claim, warn, promise); null for "according to"
 * @since 0.1
 */
public record Attribution(Phrase speaker, @Nullable Word force) {

    /** Returns an attribution without any particular force. */
    public static Attribution to(String speaker) {
        return new Attribution(Phrase.of(speaker), null);
    }
}
