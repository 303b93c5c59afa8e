package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;

/** Tells a fact from its other end. */
final class OtherEnds {
    private static final String TO = "to";
    private static final String FROM = "from";

    private OtherEnds() {}

    /** Returns the fact as its object does it. */
    static Fact swapped(Fact fact) {
        return fact.toBuilder().subject(fact.object()).object(fact.subject()).build();
    }

    /** Who gives something to somebody is he from whom that one receives it. */
    static Fact handed(Fact fact, boolean receiving) {
        Filler other = null;
        String role = receiving ? TO : FROM;
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            if (other == null && isHandRole(argument)) {
                other = argument.filler();
                role = argument.role().equals(TO) ? FROM : TO;
            } else {
                arguments.add(argument);
            }
        }
        if (fact.subject() != null) {
            arguments.add(new Argument(role, fact.subject()));
        }
        return fact.toBuilder().subject(other).arguments(arguments).build();
    }

    private static boolean isHandRole(Argument argument) {
        return argument.role().equals(TO) || argument.role().equals(FROM);
    }

    /** Returns the fact with each of those to whom it happens as one from whom something comes. */
    static Fact fromInsteadOfTo(Fact fact) {
        return fact.toBuilder()
                .arguments(fact.arguments().stream()
                        .map(argument -> argument.role().equals(TO) ? new Argument(FROM, argument.filler()) : argument)
                        .toList())
                .build();
    }
}
