package org.constat;

import java.util.Locale;

/**
 * A part of a fact that an assertion can ask for.
 *
 * @since 0.1
 */
public enum Slot {
    /** Who or what the fact is about. */
    SUBJECT,
    /** What is said of the subject. */
    RELATION,
    /** What the relation leads to. */
    OBJECT,
    /** Further participants and circumstances by their role. */
    ARGUMENTS,
    /** Whether the relation is affirmed or negated. */
    POLARITY,
    /** Whether it is asserted, possible, planned, and so on. */
    MODALITY,
    /** When it holds, seen from the article. */
    TENSE,
    /** Who says so. */
    SOURCE;

    /** Returns the name as facts files and the wire format spell it, such as {@code subject}. */
    public String wireName() {
        return this == ARGUMENTS ? "args" : name().toLowerCase(Locale.ROOT);
    }
}
