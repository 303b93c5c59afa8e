package org.constat.lexicon;

/**
 * A concept that some words can say, and in which way they say it.
 *
 * @param concept what they say
 * @param form in which way
 * @since 0.1
 */
public record Sense(Concept concept, Form form) {

    /** In which way words say a concept. */
    public enum Form {
        /** They are its plain words. */
        BASE,
        /** They are a noun made from its verb ("rejet" for reject). */
        NOMINALISATION,
        /** They are an adjective made from its noun ("ukrainien" for Ukraine). */
        ADJECTIVE,
        /** They name its people ("les Ukrainiens"). */
        PEOPLE,
        /** They name its capital, which stands for its government as agent or speaker. */
        CAPITAL,
        /** They name a seat of power, which stands for its government as agent or speaker. */
        SEAT
    }
}
