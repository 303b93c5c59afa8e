package org.constat.language.extractor.words;

import java.util.Map;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;

/**
 * Knows the words that stand for one of several by its rank: "the second", "la première".
 *
 * @since 0.1
 */
public final class Ordinals {
    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("premier", 1),
            Map.entry("second", 2),
            Map.entry("seconde", 2),
            Map.entry("deuxième", 2),
            Map.entry("troisième", 3),
            Map.entry("quatrième", 4),
            Map.entry("first", 1),
            Map.entry("third", 3),
            Map.entry("fourth", 4));

    private Ordinals() {}

    /** Returns the rank; zero where a noun stands for itself. */
    public static int of(NounChunk noun) {
        boolean alone = noun.determiner() == Determiner.DEFINITE
                && noun.quantity() == null
                && noun.modifiers().isEmpty()
                && noun.possessor() == null;
        return alone ? VALUES.getOrDefault(noun.head().lemma(), 0) : 0;
    }
}
