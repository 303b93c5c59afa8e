package org.constat.match.inference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;

/** Concludes what somebody wants from what he threatens to do without it: who threatens to leave if pay does not rise wants it to rise. */
final class Ultimatums {
    private static final String RULE = "ultimatum";

    private Ultimatums() {}

    static List<Conclusion> conclude(Fact fact, String language) {
        return fact.modality() == Modality.THREATENED
                        && fact.polarity() == Polarity.AFFIRMATIVE
                        && fact.subject() instanceof Phrase
                ? demands(fact, language).toList()
                : List.of();
    }

    /** Returns what somebody wants and calls for who does something only where he does not get it. */
    static Stream<Conclusion> demands(Fact deed, String language) {
        return deed.arguments().stream()
                .map(Ultimatums::missing)
                .flatMap(Optional::stream)
                .flatMap(missing -> Stream.of(ConcludedVerb.WANT, ConcludedVerb.CALL_FOR)
                        .map(verb -> new Conclusion(RULE, wanting(deed, verb, missing, language), verb.concept())));
    }

    private static Optional<Filler> missing(Argument argument) {
        if (argument.role().equals("without") && argument.filler() instanceof Phrase thing) {
            return Optional.of(thing);
        }
        return argument.role().equals("if")
                        && argument.filler() instanceof Fact condition
                        && condition.polarity() == Polarity.NEGATIVE
                ? Optional.of(
                        condition.toBuilder().polarity(Polarity.AFFIRMATIVE).build())
                : Optional.empty();
    }

    private static Fact wanting(Fact deed, ConcludedVerb verb, Filler missing, String language) {
        return deed.toBuilder()
                .relation(verb.in(language))
                .object(missing)
                .arguments(List.of())
                .modality(Modality.ASSERTED)
                .build();
    }
}
