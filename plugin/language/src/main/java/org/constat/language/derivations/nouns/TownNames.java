package org.constat.language.derivations.nouns;

import java.util.regex.Pattern;

/**
 * Knows names that towns have, and hardly anything else, by how they are built ("South Bexley", "Vire-sur-Lot").
 *
 * @since 0.1
 */
public final class TownNames {
    private static final Pattern BUILT = Pattern.compile(
            "(?:North|South|East|West|New|Port|Fort|Mount|Saint|Sainte|San|Santa|Los|Las) \\p{Lu}\\p{L}+"
                    + "|Sainte?-\\p{Lu}.*"
                    + "|\\p{Lu}[\\p{L}-]*-(?:sur|sous|lès|les|en|la|le|du|de|des|on|upon|under|by)-[\\p{L}'-]+"
                    + "|\\p{Lu}\\p{L}+ (?:City|Beach|Springs|Falls|Heights|Hills|Creek|Harbor|Harbour|Manor|Rapids|Grove)");

    private TownNames() {}

    /** Returns whether a name is built as those of towns are. */
    public static boolean has(String name) {
        return BUILT.matcher(name).matches();
    }
}
