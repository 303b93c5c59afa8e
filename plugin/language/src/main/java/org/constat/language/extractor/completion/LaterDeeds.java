package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.extractor.reference.Resolver;
import org.constat.language.extractor.status.Nested;

/** Says after what something happened "two weeks later": "Olsen sued the club in May and was dismissed two weeks later". */
final class LaterDeeds {
    private static final String RULE = "later deed";
    private static final String AFTER = "after";
    private static final Set<String> TOLD = Set.of("clause", "relative", "participle", "reported");
    private static final List<String> LATER = List.of(" plus tard", " après", " later", " afterwards");

    private List<Fact> before = List.of();

    /** Returns the facts of the next sentence that happened some time after a deed just told. */
    List<Fact> of(List<Fact> sentence) {
        List<Fact> found = new ArrayList<>();
        List<Fact> now = new ArrayList<>();
        for (Fact fact : sentence) {
            if (isTold(fact)) {
                now.add(fact);
            }
        }
        now.sort(Comparator.comparingInt((Fact fact) -> Resolver.begin(fact.relation()))
                .reversed());
        for (int i = 0; i < now.size(); i++) {
            Fact fact = now.get(i);
            if (isLater(fact)) {
                Stream.concat(now.subList(i + 1, now.size()).stream(), before.stream())
                        .filter(deed -> shares(fact, deed))
                        .findFirst()
                        .ifPresent(deed -> found.add(after(deed, fact)));
            }
        }
        before = now;
        return found;
    }

    private static boolean isTold(Fact fact) {
        return fact.tense() == Tense.PAST
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.rule() != null
                && TOLD.contains(fact.rule());
    }

    private static boolean isLater(Fact fact) {
        return fact.arguments().stream()
                .anyMatch(argument -> argument.role().equals("time")
                        && LATER.stream().anyMatch(argument.filler().text()::endsWith));
    }

    private static boolean shares(Fact fact, Fact deed) {
        return participants(fact).anyMatch(one -> participants(deed).anyMatch(one::equals));
    }

    private static Stream<String> participants(Fact fact) {
        return Stream.of(Heads.entity(fact.subject()), Heads.entity(fact.object()))
                .filter(name -> !name.isEmpty());
    }

    private static Fact after(Fact deed, Fact fact) {
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.add(new Argument(AFTER, Nested.bare(deed)));
        return fact.toBuilder().arguments(arguments).rule(RULE).build();
    }
}
