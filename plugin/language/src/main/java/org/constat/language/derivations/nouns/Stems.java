package org.constat.language.derivations.nouns;

import java.util.Map;

/** Says whether a noun looks as if it were made from a verb. */
final class Stems {
    private static final int SHORTEST = 3;
    private static final Map<String, String> IRREGULAR = Map.of(
            "sale",
            "sell",
            "theft",
            "steal",
            "speech",
            "speak",
            "flight",
            "flee",
            "thought",
            "think",
            "achat",
            "acheter",
            "élection",
            "élire",
            "lecture",
            "lire",
            "meurtre",
            "assassiner",
            "rapt",
            "enlever");

    private Stems() {}

    /** Returns whether the first word of an expression around a verb begins like a noun ("refus": refuser). */
    static boolean agree(String noun, String expression) {
        String words = expression.startsWith("s'")
                ? expression.substring(2)
                : expression.startsWith("se ") ? expression.substring(3) : expression;
        int space = words.indexOf(' ');
        String verb = space < 0 ? words : words.substring(0, space);
        if (verb.equals(IRREGULAR.get(noun))) {
            return true;
        }
        int shared = 0;
        int limit = Math.min(noun.length(), verb.length());
        while (shared < limit && folded(noun.charAt(shared)) == folded(verb.charAt(shared))) {
            shared++;
        }
        return shared >= Math.min(SHORTEST, verb.length() - 1) && 2 * shared >= verb.length();
    }

    /** Returns whether a noun of several words goes on like an expression around a verb ("mise en oeuvre": mettre en oeuvre). */
    static boolean agreeInTail(String noun, String expression) {
        int space = noun.indexOf(' ');
        return space > 0 && noun.charAt(0) == expression.charAt(0) && expression.endsWith(noun.substring(space));
    }

    private static char folded(char letter) {
        return switch (letter) {
            case 'é', 'è', 'ê' -> 'e';
            case 'ç' -> 'c';
            default -> letter;
        };
    }
}
