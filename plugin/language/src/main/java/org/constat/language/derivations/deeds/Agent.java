package org.constat.language.derivations.deeds;

import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.jspecify.annotations.Nullable;

/** Parts who does something, where a fact names them behind "by", from what is said besides. */
final class Agent {
    private static final String ROLE = "by";

    private Agent() {}

    /** Returns who does it; null where nobody is named. */
    static @Nullable Filler of(Fact done) {
        return done.arguments().stream()
                .filter(argument -> argument.role().equals(ROLE))
                .map(Argument::filler)
                .findFirst()
                .orElse(null);
    }

    /** Returns the arguments without who does it. */
    static List<Argument> others(Fact done) {
        return done.arguments().stream()
                .filter(argument -> !argument.role().equals(ROLE))
                .toList();
    }
}
