package org.constat.language.derivations.nouns;

import java.util.Set;

/**
 * Tells what a verb of the lexicon takes with it.
 *
 * @since 0.1
 */
public final class Verbs {
    private static final String REFLEXIVE = "se ";

    private Verbs() {}

    /** "se effondrer": it happens to its subject. */
    public static boolean isReflexive(String verb) {
        return verb.startsWith(REFLEXIVE) && verb.indexOf(' ', REFLEXIVE.length()) < 0;
    }

    /** Returns the verb itself of an expression: "prendre" of "prendre la tête de". */
    public static String first(String verb) {
        int space = verb.indexOf(' ');
        return space < 0 ? verb : verb.substring(0, space);
    }

    /** "dépendre de": its noun has a preposition. */
    public static boolean governs(String verb) {
        String last = verb.substring(verb.lastIndexOf(' ') + 1);
        return verb.indexOf(' ') > 0
                && switch (last) {
                    case "à",
                            "de",
                            "sur",
                            "contre",
                            "avec",
                            "pour",
                            "envers",
                            "to",
                            "on",
                            "of",
                            "against",
                            "with",
                            "for",
                            "from" -> true;
                    default -> false;
                };
    }

    /** Returns the roles in which the noun of its preposition can hang on the noun that is made from it. */
    public static Set<String> roles(String verb) {
        return switch (verb.substring(verb.lastIndexOf(' ') + 1)) {
            case "à", "to" -> Set.of("to", "place", "for");
            case "de", "of", "from" -> Set.of("about", "of", "from", "to");
            case "sur", "on" -> Set.of("about");
            case "envers" -> Set.of("to", "against");
            case "contre", "against" -> Set.of("against", "to");
            case "avec", "with" -> Set.of("with");
            default -> Set.of("for", "to");
        };
    }

    /** "être en conflit": says how somebody is, and has no object. */
    public static boolean isState(String verb) {
        return (verb.startsWith("être ") || verb.startsWith("be ")) && !governs(verb);
    }

    /** Returns whether it is a verb with at most a pronoun and a preposition, not an expression with a noun of its own. */
    static boolean isPlain(String verb) {
        String rest = verb.startsWith(REFLEXIVE) ? verb.substring(REFLEXIVE.length()) : verb;
        int words = rest.split(" ", -1).length;
        return words == 1 || (words == 2 && governs(verb));
    }

    /** Returns a verb without the preposition that nothing follows. */
    public static String alone(String verb) {
        return governs(verb) ? verb.substring(0, verb.lastIndexOf(' ')) : verb;
    }

    /** Returns a reflexive verb as one that is done to something. */
    public static String plain(String verb) {
        return verb.startsWith(REFLEXIVE) ? verb.substring(REFLEXIVE.length()) : verb;
    }
}
