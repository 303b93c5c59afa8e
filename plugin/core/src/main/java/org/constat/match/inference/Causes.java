package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.jspecify.annotations.Nullable;

/** Concludes what causes what from what happens because of it: the match is called off because of snow, so snow causes that. */
final class Causes {
    private static final String RULE = "cause";
    private static final String BECAUSE = "because";

    private Causes() {}

    /** Returns because of what a fact is so; null where it does not say. */
    static @Nullable Argument of(Fact fact) {
        return of(fact, BECAUSE);
    }

    static @Nullable Argument of(Fact fact, String role) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals(role))
                .findFirst()
                .orElse(null);
    }

    static List<Conclusion> conclude(Fact fact, String language) {
        Argument cause = of(fact);
        if (cause == null || fact.polarity() == Polarity.NEGATIVE || fact.modality() != Modality.ASSERTED) {
            return List.of();
        }
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(cause);
        Fact effect = fact.toBuilder()
                .arguments(rest)
                .source(List.of())
                .tense(Tense.PRESENT)
                .build();
        Fact causing = fact.toBuilder()
                .relation(ConcludedVerb.CAUSE.in(language))
                .subject(cause.filler())
                .object(effect)
                .arguments(List.of())
                .build();
        return Stream.of(ConcludedVerb.CAUSE.concept(), "lead-to")
                .map(concept -> new Conclusion(RULE, causing, concept))
                .toList();
    }
}
