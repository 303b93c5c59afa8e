package org.constat.match;

import org.constat.Slot;

/**
 * One step of a proof: how something asked for was found.
 *
 * @param slot the slot it belongs to
 * @param kind what made the two the same
 * @param from the words of the fact
 * @param to the words of the assertion
 * @param by what justifies it: the id of a concept, a lexicon entry, an inference rule; empty where the words do
 * @since 0.1
 */
public record Step(Slot slot, Kind kind, String from, String to, String by) {

    /** What makes the words of a fact and of an assertion the same. Everything but {@link #SAME} is a leniency, and counted. */
    public enum Kind {
        /** The same word in the same form, apart from its case. */
        SAME(false),
        /** Another form of the same word. */
        INFLECTION(true),
        /** Another word of the same root (Ukraine, ukrainien). */
        DERIVATION(true),
        /** Another spelling: accents, apostrophes, hyphens. */
        FOLDING(true),
        /** Another word of the same concept. */
        CONCEPT(true),
        /** A narrower concept than the one asked for. */
        NARROWER(true),
        /** A subject and an object swapped between converse relations. */
        CONVERSE(true),
        /** The opposite under negation. */
        OPPOSITE(true),
        /** Another name of the same entity. */
        ALIAS(true),
        /** The same name of another script in the letters of another language. */
        TRANSLITERATION(true),
        /** A role that stands for its holder. */
        ROLE(true),
        /** A capital or seat of power that stands for its government. */
        SEAT(true),
        /** A pronoun or role noun that the extractor resolved. */
        REFERENCE(true),
        /** The fact says more, with words that only narrow. */
        MORE_WORDS(true),
        /** The same complement in another place of the fact. */
        ATTACHMENT(true),
        /** A number that implies the one asked for. */
        QUANTITY(true),
        /** A place or time that the one asked for contains. */
        CONTAINED(true),
        /** Asserted, where possible was asked. */
        MODALITY(true),
        /** Somebody says so, where nobody was asked for. */
        REPORTED(true),
        /** An inference rule. */
        INFERENCE(true);

        private final boolean leniency;

        Kind(boolean leniency) {
            this.leniency = leniency;
        }

        /** Returns whether reports count this as a leniency. */
        public boolean isLeniency() {
            return leniency;
        }
    }
}
