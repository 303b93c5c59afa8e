package org.constat.language.derivations;

import java.util.Locale;
import java.util.Set;

/** Tells from its first word what a phrase presents. */
final class Determiners {
    private static final Set<String> DEFINITE =
            Set.of("le", "la", "les", "the", "ce", "cet", "cette", "ces", "this", "these", "that", "those");
    private static final Set<String> INDEFINITE = Set.of("un", "une", "a", "an");
    private static final Set<String> POSSESSIVE =
            Set.of("son", "sa", "ses", "leur", "leurs", "its", "his", "her", "their");

    private Determiners() {}

    static boolean isDefinite(String text) {
        String first = first(text);
        return DEFINITE.contains(first) || POSSESSIVE.contains(first) || first.startsWith("l'");
    }

    static boolean isIndefinite(String text) {
        return INDEFINITE.contains(first(text));
    }

    static boolean isPossessive(String text) {
        return POSSESSIVE.contains(first(text));
    }

    private static String first(String text) {
        int space = text.indexOf(' ');
        return (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
    }
}
