package org.constat.language.extractor.words;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;

/**
 * Knows nouns that are told from others by what an infinitive says: "the first to vote", "one of the few to vote".
 *
 * @since 0.1
 */
public final class Ranks {

    private Ranks() {}

    public static boolean isRanked(NounChunk noun) {
        boolean ordinal = noun.quantity() != null && noun.quantity().ordinal();
        return ordinal
                || isMost(noun)
                || isRank(noun.head().lemma())
                || noun.modifiers().stream()
                        .anyMatch(word -> isRank(word.lemma()) || word.lemma().equals("rare"))
                || isFew(noun);
    }

    /** "the youngest player to win", "la plus jeune joueuse à gagner": no other is. */
    private static boolean isMost(NounChunk noun) {
        return noun.determiner() == Determiner.DEFINITE
                && noun.modifiers().stream()
                        .anyMatch(word -> word.lemma().equals("plus")
                                || (word.text().endsWith("est") && !word.lemma().endsWith("est")));
    }

    /** "the few countries": those, and not "few countries". */
    private static boolean isFew(NounChunk noun) {
        return noun.determiner() == Determiner.DEFINITE
                && noun.modifiers().stream().anyMatch(word -> word.lemma().equals("few"));
    }

    private static boolean isRank(String lemma) {
        return switch (lemma) {
            case "premier", "seul", "dernier", "unique", "first", "only", "last", "sole" -> true;
            default -> false;
        };
    }
}
