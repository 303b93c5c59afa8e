package org.constat.match.phrase;

import java.util.regex.Pattern;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.match.parts.Part;
import org.constat.match.parts.Roles;

/** Knows which owners say nothing more: that of "her shop" where "her shop" is asked, and one that the article left out. */
final class NamedOwner {
    private static final Pattern POSSESSIVE = Pattern.compile(
            "^(?:its|his|her|their|my|our|your|son|sa|ses|leurs?|mon|ma|mes|notre|nos|votre|vos) ",
            Pattern.CASE_INSENSITIVE);

    private NamedOwner() {}

    /** Returns whether a part says more than was asked; whose "the mayor" is, the article need not have said at all. */
    static boolean isMore(Phrase asked, Part part, Word head) {
        String mention = part.phrase().mention();
        boolean resolved = part.place() == Part.Place.COMPLEMENT && part.role().equals(Roles.WEAK) && mention != null;
        boolean unstated = resolved && head.text().equals(mention);
        return !unstated && (!resolved || !POSSESSIVE.matcher(asked.text()).find());
    }

    /** Returns whether a possessive has pointed at the owner. */
    static boolean isSpokenOf(Phrase owner) {
        return owner.mention() != null
                && POSSESSIVE.matcher(owner.mention() + " ").find();
    }
}
