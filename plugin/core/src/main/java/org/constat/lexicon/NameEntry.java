package org.constat.lexicon;

import java.util.List;

/**
 * A name of the project's own lexicon.
 *
 * @param name the full name
 * @param also further spellings and short forms
 * @param roles what the bearer is ("Kremlin spokesman"), in any language
 * @since 0.1
 */
public record NameEntry(String name, List<String> also, List<String> roles) {

    /** Copies the lists. */
    public NameEntry {
        also = List.copyOf(also);
        roles = List.copyOf(roles);
    }
}
