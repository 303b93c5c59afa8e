package org.constat.language.derivations.kinds;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "Un tiers des effectifs, soit 40 salariés, partira": 40 salariés partiront, as the one is the other.
 */
final class InOtherWords implements Derivation {
    private static final String RULE = "in other words";
    private static final String ROLE = "namely";

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals(ROLE) && argument.filler() instanceof Phrase)
                    .findFirst()
                    .ifPresent(same -> tell(fact, same, found));
        }
    }

    private static void tell(Fact fact, Argument same, Consumer<Fact> found) {
        Phrase other = (Phrase) same.filler();
        List<Argument> rest = Rest.of(fact, same);
        Phrase said = before(other, fact, rest);
        if (said != null) {
            found.accept(fact.toBuilder()
                    .subject(instead(fact.subject(), said, other))
                    .object(instead(fact.object(), said, other))
                    .arguments(rest.stream()
                            .map(argument ->
                                    argument.filler().equals(said) ? new Argument(argument.role(), other) : argument)
                            .toList())
                    .rule(RULE)
                    .build());
        }
    }

    private static @Nullable Filler instead(@Nullable Filler filler, Phrase said, Phrase other) {
        return said.equals(filler) ? other : filler;
    }

    /** Returns what stands right before it, of what is counted where anything is ("un poste sur dix en Europe, soit 90 postes"). */
    private static @Nullable Phrase before(Phrase other, Fact fact, List<Argument> rest) {
        Phrase counted = before(other, fact, rest, InOtherWords::isCounted);
        return counted != null ? counted : before(other, fact, rest, phrase -> true);
    }

    /** "40 salariés", "un salarié sur dix". */
    private static boolean isCounted(Phrase phrase) {
        return phrase.head() != null
                && (phrase.quantity() != null
                        || phrase.complements().stream()
                                .anyMatch(complement -> complement.phrase().quantity() != null));
    }

    private static @Nullable Phrase before(Phrase other, Fact fact, List<Argument> rest, Predicate<Phrase> test) {
        return Stream.concat(
                        Stream.of(fact.subject(), fact.object()), rest.stream().map(Argument::filler))
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(test)
                .filter(phrase -> Nouns.end(phrase) > 0 && Nouns.end(phrase) <= Nouns.begin(other))
                .max(Comparator.comparingInt(Nouns::end))
                .orElse(null);
    }
}
