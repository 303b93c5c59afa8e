package org.constat.language.derivations.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.quantities.Numerals;

/**
 * "The twelve-member choir", "the nine-nation pact": the choir has twelve members, the pact has nine member nations. English alone, where such a number is an adjective.
 */
final class HyphenedMembers implements Derivation {
    private static final Pattern HYPHENED = Pattern.compile("(\\d{1,9}|\\p{Ll}{3,9})-(\\p{Ll}{3,})");
    private static final Pattern PLURAL_IN_IES = Pattern.compile("(.*[^aeiou])y");
    private static final Set<String> STATES = Set.of("nation", "country", "state");

    private final Nouns nouns;
    private final Numerals numerals = Numerals.english();

    HyphenedMembers(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (nouns.language().equals("en")) {
            Named.each(
                    fact,
                    phrase -> phrase.modifiers().stream()
                            .filter(word -> word.text().indexOf('-') > 0)
                            .forEach(word -> tell(phrase, word, fact, found)));
        }
    }

    private void tell(Phrase thing, Word adjective, Fact fact, Consumer<Fact> found) {
        Matcher matcher = HYPHENED.matcher(adjective.text());
        Optional<BigDecimal> number = matcher.matches() ? number(matcher.group(1)) : Optional.empty();
        if (number.isEmpty()) {
            return;
        }
        String unit = matcher.group(2);
        if (nouns.tables().has(Row.MEMBER, unit)) {
            found.accept(told(fact, thing, counted(matcher.group(1), number.get(), unit)));
        } else if (STATES.contains(unit)) {
            Phrase states = counted(matcher.group(1), number.get(), unit);
            Word member = Word.of("member", "member", Word.Kind.NOUN);
            found.accept(told(fact, thing, states.withModifiers(List.of(member))));
        }
    }

    private Optional<BigDecimal> number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Optional.of(new BigDecimal(digits)) : numerals.word(digits);
    }

    private static Phrase counted(String number, BigDecimal value, String unit) {
        String units = PLURAL_IN_IES.matcher(unit).replaceFirst("$1ie") + "s";
        return Phrase.of(number + " " + units, Word.of(units, unit, Word.Kind.NOUN))
                .withQuantity(new Quantity(value, null, Quantity.Bound.EXACT, false));
    }

    private static Fact told(Fact fact, Phrase thing, Phrase members) {
        return Told.by(fact, Nouns.verb("have"))
                .subject(thing)
                .object(members)
                .tense(Tense.PRESENT)
                .source(List.of())
                .rule("having")
                .build();
    }
}
