package org.constat.match;

import java.util.Set;

/** Knows which names of roles say the same. */
final class Roles {
    /** The role that says no more than that two belong together. */
    static final String WEAK = "of";

    private static final Set<String> PLACE = Set.of("place", "in", "at", "on");
    private static final Set<String> TIME = Set.of("time", "in", "at", "on", "during");
    private static final Set<String> RECIPIENT = Set.of("to", "for");
    private static final Set<String> WEAK_FOR_NAMES = Set.of("for", "from", "by", "in", "at", "on", "place", "about");
    private static final Set<String> NEVER_WEAK =
            Set.of("with", "without", "against", "as", "if", "unless", "because", "under", "time");
    private static final Set<String> GOVERNED = Set.of("to", "of", "for", "with", "from", "about");
    private static final Set<String> ABOUT = Set.of("about", "on");
    private static final Set<String> TOWARDS = Set.of("to", "toward", "towards");
    private static final Set<String> LIMITS = Set.of("before", "after", "since", "until");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private Roles() {}

    static boolean isPlace(String role) {
        return PLACE.contains(role);
    }

    static boolean isTime(String role) {
        return TIME.contains(role);
    }

    /** Returns whether a role says where a time begins or ends. */
    static boolean isLimit(String role) {
        return LIMITS.contains(role);
    }

    static boolean isCondition(String role) {
        return CONDITIONS.contains(role);
    }

    /** Returns whether a preposition may be one that the verb governs. */
    static boolean isGoverning(String role) {
        return GOVERNED.contains(role);
    }

    /** Returns whether two arguments of a fact have the same role. */
    static boolean agree(String asked, String found) {
        return asked.equals(found)
                || bothIn(PLACE, asked, found)
                || bothIn(TIME, asked, found)
                || bothIn(ABOUT, asked, found)
                || bothIn(TOWARDS, asked, found);
    }

    /** Returns whether something hangs on a noun in the same role as on another noun, or on the relation. */
    static boolean agreeAttached(String asked, String found, boolean name) {
        if (agree(asked, found) || bothIn(RECIPIENT, asked, found)) {
            return true;
        }
        if (!asked.equals(WEAK) && !found.equals(WEAK)) {
            return false;
        }
        String strong = asked.equals(WEAK) ? found : asked;
        return name ? WEAK_FOR_NAMES.contains(strong) : !NEVER_WEAK.contains(strong);
    }

    /** Returns whether two roles may be one since a French "à" says where as well as to whom. */
    static boolean mayBeWhere(Part asked, Part found, Setting setting) {
        return (isFrenchTo(asked.role(), setting.asked()) && isPlace(found.role()))
                || (isFrenchTo(found.role(), setting.found()) && isPlace(asked.role()));
    }

    private static boolean isFrenchTo(String role, String language) {
        return role.equals("to") && language.equals("fr");
    }

    private static boolean bothIn(Set<String> family, String asked, String found) {
        return family.contains(asked) && family.contains(found);
    }
}
