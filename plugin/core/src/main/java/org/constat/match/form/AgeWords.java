package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Says how old somebody is in one way: "is 34", "is 34 years old", "est âgé de 34 ans" are "has 34 years". */
final class AgeWords {
    private static final Set<String> BEING = Set.of("be", "être", "be aged", "être âgé de");
    private static final Set<String> OLD = Set.of("old", "aged", "âgé");
    private static final Set<String> YEARS = Set.of("year", "an");
    private static final int OLDEST = 120;

    private AgeWords() {}

    static Optional<Fact> of(Fact fact, String language) {
        String verb = Lexemes.head(fact.relation()).lemma();
        if (verb.equals("age") && fact.subject() == null && fact.object() != null) {
            return at(fact, "as", years(argument(fact, "as"), language), fact.object(), language);
        }
        if (!BEING.contains(verb) || fact.subject() == null || !(fact.object() instanceof Phrase object)) {
            return Optional.empty();
        }
        return OLD.contains(Lexemes.head(object).lemma())
                ? at(fact, "time", years(argument(fact, "time"), language), fact.subject(), language)
                : at(fact, "", years(object, language), fact.subject(), language);
    }

    private static Optional<Fact> at(Fact fact, String role, @Nullable Phrase years, Filler whose, String language) {
        if (years == null) {
            return Optional.empty();
        }
        String have = language.equals("fr") ? "avoir" : "have";
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.removeIf(argument -> argument.role().equals(role));
        return Optional.of(fact.toBuilder()
                .subject(whose)
                .relation(Phrase.of(fact.relation().text(), Word.of(have, have, Word.Kind.VERB)))
                .object(years)
                .arguments(rest)
                .build());
    }

    private static @Nullable Filler argument(Fact fact, String role) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals(role))
                .map(Argument::filler)
                .findFirst()
                .orElse(null);
    }

    /** Returns so many years, where that is all that a phrase says. */
    private static @Nullable Phrase years(@Nullable Filler filler, String language) {
        if (!(filler instanceof Phrase phrase)
                || !phrase.modifiers().isEmpty()
                || !phrase.complements().isEmpty()) {
            return null;
        }
        Word head = Lexemes.head(phrase);
        Quantity count = phrase.quantity();
        boolean bare = head.kind() == Word.Kind.OTHER && head.lemma().matches("\\d{1,3}");
        if (count == null && bare) {
            count = Quantity.of(Integer.parseInt(head.lemma()));
        }
        boolean years = bare || YEARS.contains(head.lemma());
        if (count == null || !years || count.ordinal() || count.value().intValue() > OLDEST) {
            return null;
        }
        String year = language.equals("fr") ? "an" : "year";
        return new Phrase(
                phrase.text(),
                null,
                Word.of(year, year, Word.Kind.NOUN),
                List.of(),
                count,
                List.of(),
                phrase.spans(),
                null);
    }
}
