package org.constat.match.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;

/** Says by an adverb how often something is done: "raised the idea for the first time" is "first raised the idea", "voted two times" "voted twice". */
final class Frequencies {
    private static final String BEFORE = "before";

    private Frequencies() {}

    static Optional<Fact> byAdverb(Fact fact, String language) {
        return fact.arguments().stream()
                .filter(Frequencies::isFirst)
                .findFirst()
                .map(first -> first(fact, first, language));
    }

    /** "Deux fois", "several times" as one word beside the verb. */
    static Optional<Fact> repeated(Fact fact) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("time")
                        && argument.filler() instanceof Phrase times
                        && isOccasion(times)
                        && !isOrdinal(times)
                        && times.modifiers().isEmpty())
                .findFirst()
                .map(times -> withAdverb(fact, times, times.filler().text().toLowerCase(Locale.ROOT)));
    }

    /** What must be settled before a vote must be settled first, though not the other way round. */
    static Optional<Fact> beforeAnother(Fact fact, String language, Lexemes lexemes) {
        return fact.arguments().stream()
                .filter(argument -> isBeforeAnother(argument, language, lexemes))
                .findFirst()
                .map(other -> first(fact, other, language));
    }

    /** Before talks, not before May. */
    private static boolean isBeforeAnother(Argument argument, String language, Lexemes lexemes) {
        return argument.role().equals(BEFORE)
                && (argument.filler() instanceof Fact
                        || (argument.filler() instanceof Phrase other
                                && lexemes.of(Lexemes.head(other), language).isDeed()));
    }

    private static boolean isFirst(Argument argument) {
        if (!argument.role().equals("for") || !(argument.filler() instanceof Phrase phrase)) {
            return false;
        }
        Quantity quantity = phrase.quantity();
        return quantity != null
                && quantity.ordinal()
                && quantity.value().compareTo(BigDecimal.ONE) == 0
                && isOccasion(phrase);
    }

    private static boolean isOccasion(Phrase phrase) {
        String noun = Lexemes.head(phrase).lemma();
        return noun.equals("fois") || noun.equals("time");
    }

    private static boolean isOrdinal(Phrase phrase) {
        return phrase.quantity() != null && phrase.quantity().ordinal();
    }

    private static Fact first(Fact fact, Argument first, String language) {
        return withAdverb(fact, first, language.equals("fr") ? "d'abord" : "first");
    }

    private static Fact withAdverb(Fact fact, Argument instead, String adverb) {
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(instead);
        return fact.toBuilder()
                .relation(Verbs.with(adverb, fact.relation()))
                .arguments(rest)
                .build();
    }
}
