package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;

/** Concludes what precedes what: a truce that is to be signed before the talks is to precede them. */
final class Sequences {
    private static final String PRECEDE = "precede-in-time";

    private Sequences() {}

    static Optional<Conclusion> conclude(Fact fact) {
        Filler first = fact.subject() == null ? fact.object() : fact.object() == null ? fact.subject() : null;
        if (fact.polarity() == Polarity.NEGATIVE || !(first instanceof Phrase)) {
            return Optional.empty();
        }
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("before") && argument.filler() instanceof Phrase)
                .findFirst()
                .map(later -> new Conclusion("sequence", preceding(fact, first, later), PRECEDE));
    }

    private static Fact preceding(Fact fact, Filler first, Argument later) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(later);
        return fact.toBuilder()
                .subject(first)
                .object(later.filler())
                .arguments(rest)
                .build();
    }
}
