package org.constat.match.parts;

import java.util.Set;
import org.constat.Fact;

/**
 * Knows which names of roles say the same.
 *
 * @since 0.1
 */
public final class Roles {
    /** The role that says no more than that two belong together. */
    public static final String WEAK = "of";

    private static final Set<String> PLACE = Set.of("place", "in", "at", "on");
    private static final Set<String> WHENCE = Set.of("place", "in", "at", "on", "from");
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

    /** Returns whether a role can say where. */
    public static boolean isPlace(String role) {
        return PLACE.contains(role);
    }

    /** Returns whether a role can say when. */
    public static boolean isTime(String role) {
        return TIME.contains(role);
    }

    /** Returns whether a fact says when, or from or until when. */
    public static boolean isDated(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> isTime(argument.role()) || isLimit(argument.role()));
    }

    /** Returns whether a role says where a time begins or ends. */
    public static boolean isLimit(String role) {
        return LIMITS.contains(role);
    }

    /** Returns whether a role names a condition. */
    public static boolean isCondition(String role) {
        return CONDITIONS.contains(role);
    }

    /** Returns whether a preposition may be one that the verb governs. */
    public static boolean isGoverning(String role) {
        return GOVERNED.contains(role);
    }

    /** Returns whether two arguments of a fact have the same role. */
    public static boolean agree(String asked, String found) {
        return asked.equals(found)
                || bothIn(PLACE, asked, found)
                || bothIn(TIME, asked, found)
                || bothIn(ABOUT, asked, found)
                || bothIn(TOWARDS, asked, found);
    }

    /** Returns whether something hangs on a noun in the same role as on another noun, or on the relation. */
    public static boolean agreeAttached(String asked, String found, boolean name) {
        if (agree(asked, found) || bothIn(RECIPIENT, asked, found) || (!name && bothIn(WHENCE, asked, found))) {
            return true;
        }
        if (!asked.equals(WEAK) && !found.equals(WEAK)) {
            return false;
        }
        String strong = asked.equals(WEAK) ? found : asked;
        return name ? WEAK_FOR_NAMES.contains(strong) : !NEVER_WEAK.contains(strong);
    }

    /** Returns whether two roles may be one since a French "à" says where as well as to whom. */
    public static boolean mayBeWhere(Part asked, String askedIn, Part found, String foundIn) {
        return (isFrenchTo(asked.role(), askedIn) && isPlace(found.role()))
                || (isFrenchTo(found.role(), foundIn) && isPlace(asked.role()));
    }

    private static boolean isFrenchTo(String role, String language) {
        return role.equals("to") && language.equals("fr");
    }

    private static boolean bothIn(Set<String> family, String asked, String found) {
        return family.contains(asked) && family.contains(found);
    }
}
