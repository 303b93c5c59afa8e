package org.constat.lexicon;

import java.util.Set;
import org.constat.corpus.Location;
import org.jspecify.annotations.Nullable;

/**
 * One sense, with what it has to do with others.
 *
 * @param id unique over both layers
 * @param kind what kind of words say it
 * @param type of a place or institution, such as {@code country} or {@code city}; else null
 * @param opposite the concepts that exclude this one, without being all that is left (accept, reject)
 * @param complement the concepts that hold exactly where this one does not (present, absent)
 * @param broader the concepts that this one is a kind of, or of a place those that it lies in, without those above them
 * @param converse the concepts that say the same with subject and object swapped (buy, sell)
 * @param symmetric whether subject and object may be swapped (meet)
 * @param state whether it lasts (be, own), so that a past one does not satisfy a present one
 * @param downward whether it holds of less where it holds of more (ban, reject)
 * @param family of verbs that take reported or intended content, such as {@code say}; else null
 * @param implies what the verb says of its content: {@code positive}, {@code negative}, {@code none}; else null
 * @param location where the project's lexicon has it, alone or on top of the general one; null where it has not
 * @since 0.1
 */
public record Concept(
        String id,
        Kind kind,
        @Nullable String type,
        Set<String> opposite,
        Set<String> complement,
        Set<String> broader,
        Set<String> converse,
        boolean symmetric,
        boolean state,
        boolean downward,
        @Nullable String family,
        @Nullable String implies,
        @Nullable Location location) {
    private static final Set<String> PLACES = Set.of("city", "country", "region", "sea", "river");

    /** Copies the sets. */
    public Concept {
        opposite = Set.copyOf(opposite);
        complement = Set.copyOf(complement);
        broader = Set.copyOf(broader);
        converse = Set.copyOf(converse);
    }

    /** Returns a hash by the id alone, since concepts are looked up with every word. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns whether this is a place, so that {@code broader} means that it lies there. */
    public boolean isPlace() {
        return type != null && PLACES.contains(type);
    }

    /** Returns whether the project's lexicon has this concept, alone or on top of the general one. */
    public boolean isOfProject() {
        return location != null;
    }

    /** What kind of words say a concept. */
    public enum Kind {
        /** Verbs, verb phrases, idioms with a light verb. */
        RELATION,
        /** Nouns and names. */
        NOUN,
        /** Adjectives. */
        ADJECTIVE,
        /** Adverbs, dates, prepositional phrases. */
        ADVERB
    }
}
