package org.constat.language.derivations.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.quantities.Numerals;

/**
 * "The twelve-member choir", "a 90-metre chimney", "the nine-nation pact": the choir has twelve members, the chimney measures 90
 * metres, the pact has nine member nations. English alone, where such a number is an adjective.
 *
 * @since 0.1
 */
public final class HyphenedMeasures implements Derivation {
    private static final Pattern HYPHENED = Pattern.compile("(\\d{1,9}|\\p{Ll}{3,9})-(\\p{Ll}{3,})");
    private static final Pattern PLURAL_IN_IES = Pattern.compile("(.*[^aeiou])y");
    private static final Set<String> STATES = Set.of("nation", "country", "state");
    private static final Set<String> LENGTHS =
            Set.of("metre", "meter", "kilometre", "kilometer", "mile", "foot", "yard");

    private final Nouns nouns;
    private final Numerals numerals = Numerals.english();

    public HyphenedMeasures(Nouns nouns) {
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
            found.accept(told(fact, thing, "have", "having", counted(matcher.group(1), number.get(), unit)));
        } else if (STATES.contains(unit)) {
            Phrase states = counted(matcher.group(1), number.get(), unit);
            Word member = Word.of("member", "member", Word.Kind.NOUN);
            found.accept(told(fact, thing, "have", "having", states.withModifiers(List.of(member))));
        } else if (LENGTHS.contains(unit)) {
            found.accept(told(fact, thing, "measure", "sized", counted(matcher.group(1), number.get(), unit)));
        }
    }

    private Optional<BigDecimal> number(String digits) {
        return Character.isDigit(digits.charAt(0)) ? Optional.of(new BigDecimal(digits)) : numerals.word(digits);
    }

    private static Phrase counted(String number, BigDecimal value, String unit) {
        String units =
                unit.equals("foot") ? "feet" : PLURAL_IN_IES.matcher(unit).replaceFirst("$1ie") + "s";
        return Phrase.of(number + " " + units, Word.of(units, unit, Word.Kind.NOUN))
                .withQuantity(new Quantity(value, null, Quantity.Bound.EXACT, false));
    }

    private static Fact told(Fact fact, Phrase thing, String verb, String rule, Phrase measure) {
        return fact.toBuilder()
                .subject(thing)
                .relation(Nouns.verb(verb))
                .object(measure)
                .arguments(List.of())
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(List.of())
                .rule(rule)
                .build();
    }
}
