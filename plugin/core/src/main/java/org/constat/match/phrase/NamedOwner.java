package org.constat.match.phrase;

import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;

/** Knows that whom a possessive stands for says nothing more where the same is asked with a possessive: "her shop". */
final class NamedOwner {
    private static final Pattern POSSESSIVE = Pattern.compile(
            "^(?:its|his|her|their|my|our|your|son|sa|ses|leurs?|mon|ma|mes|notre|nos|votre|vos) ",
            Pattern.CASE_INSENSITIVE);

    private NamedOwner() {}

    static boolean isMore(Phrase asked, Part part) {
        boolean resolved = part.place() == Part.Place.COMPLEMENT
                && part.role().equals(Roles.WEAK)
                && part.phrase().mention() != null;
        return !resolved || !POSSESSIVE.matcher(asked.text()).find();
    }

    /** Returns whether a possessive has pointed at the owner. */
    static boolean isSpokenOf(Phrase owner) {
        return owner.mention() != null
                && POSSESSIVE.matcher(owner.mention() + " ").find();
    }
}
