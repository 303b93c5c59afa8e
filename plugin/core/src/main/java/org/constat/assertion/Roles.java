package org.constat.assertion;

import java.util.List;

/**
 * The roles of arguments that every project has.
 *
 * @since 0.1
 */
public final class Roles {

    /** The roles, in the order in which messages list them. */
    public static final List<String> ALL =
            List.of("to", "from", "with", "for", "as", "about", "by", "under", "if", "because", "place", "time");

    private Roles() {}
}
