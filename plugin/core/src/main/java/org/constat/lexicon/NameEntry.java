package org.constat.lexicon;

import java.util.List;
import org.constat.corpus.Location;

/**
 * A name of the project's own lexicon.
 *
 * @param name the full name
 * @param also further spellings and short forms
 * @param roles what the bearer is ("Kremlin spokesman"), in any language
 * @param location where the project's lexicon has it
 * @since 0.1
 */
public record NameEntry(String name, List<String> also, List<String> roles, Location location) {

    /** Copies the lists. */
    public NameEntry {
        also = List.copyOf(also);
        roles = List.copyOf(roles);
    }
}
