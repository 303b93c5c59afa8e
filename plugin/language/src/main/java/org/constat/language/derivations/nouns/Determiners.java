package org.constat.language.derivations.nouns;

import java.util.Locale;
import java.util.Set;

/**
 * Tells from its first word what a phrase presents.
 *
 * @since 0.1
 */
public final class Determiners {
    private static final Set<String> DEFINITE =
            Set.of("le", "la", "les", "the", "ce", "cet", "cette", "ces", "this", "these", "that", "those");
    private static final Set<String> INDEFINITE = Set.of("un", "une", "a", "an");
    private static final Set<String> POSSESSIVE =
            Set.of("son", "sa", "ses", "leur", "leurs", "its", "his", "her", "their");

    private Determiners() {}

    /** "The bridge", "cette digue", "sa digue": it is known which one. */
    public static boolean isDefinite(String text) {
        String first = first(text);
        return DEFINITE.contains(first) || POSSESSIVE.contains(first) || first.startsWith("l'");
    }

    /** "A bridge", "une digue": it is not known yet. */
    public static boolean isIndefinite(String text) {
        return INDEFINITE.contains(first(text));
    }

    /** "Sa digue", "their bridge": it is somebody's. */
    public static boolean isPossessive(String text) {
        return POSSESSIVE.contains(first(text));
    }

    /** "Le plus meurtrier de l'hiver": a quality, and nobody's office or deed. */
    public static boolean isSuperlative(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split(" ", 3);
        return words.length > 2 && DEFINITE.contains(words[0]) && (words[1].equals("plus") || words[1].equals("moins"));
    }

    private static String first(String text) {
        int space = text.indexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
    }
}
