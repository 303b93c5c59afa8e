package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.quantities.Numerals;

/**
 * "Une grève de trois jours a paralysé le port", "after a two-hour meeting": it lasts so long.
 *
 * @since 0.1
 */
public final class Lasting implements Derivation {
    private static final String RULE = "lasting";
    private static final Pattern HYPHENED = Pattern.compile("(\\d{1,3}|\\p{Ll}{3,8})-(\\p{Ll}{3,6})");

    /** The roles in which something is named that has been, or goes on. */
    private static final Set<String> GRANTED = Set.of("time", "place", "after", "since", "because", "despite", "from");

    private final Nouns nouns;
    private final EventNouns events;
    private final String last;

    public Lasting(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
        this.last = nouns.language().equals("fr") ? "durer" : "last";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() == Modality.ASSERTED
                && fact.polarity() == Polarity.AFFIRMATIVE
                && !nouns.tables().has(Row.UNREAL, Nouns.head(fact.relation()))) {
            named(fact).forEach(filler -> tell(filler, fact, found));
        }
    }

    private Stream<Filler> named(Fact fact) {
        Stream<Filler> around = fact.arguments().stream()
                .filter(argument -> GRANTED.contains(argument.role()))
                .map(Argument::filler);
        Stream<Filler> all = Stream.concat(Stream.ofNullable(fact.subject()), around);
        return isHolding(Nouns.head(fact.relation())) ? Stream.concat(all, Stream.ofNullable(fact.object())) : all;
    }

    /** "tenir une réunion", "entamer une visite": what is done is its object. */
    private boolean isHolding(String verb) {
        return nouns.tables().has(Row.LIGHT, verb)
                || nouns.tables().has(Row.SHARES, verb)
                || nouns.tables().has(Row.PURSUES, verb);
    }

    private void tell(Filler filler, Fact fact, Consumer<Fact> found) {
        if (filler instanceof Phrase event) {
            event.complements().stream()
                    .filter(complement -> complement.role().equals("of") && isTime(complement.phrase()))
                    .findFirst()
                    .ifPresent(time -> last(Rest.of(event, time), time.phrase(), fact, found));
            event.modifiers().stream()
                    .flatMap(word -> time(word).stream())
                    .findFirst()
                    .ifPresent(time -> last(event, time, fact, found));
        }
    }

    private boolean isEvent(Phrase event) {
        return !nouns.tables().has(Row.CHANGE, Nouns.head(event))
                && (nouns.tables().has(Row.GATHERING, Nouns.head(event)) || events.names(event));
    }

    private boolean isTime(Phrase phrase) {
        return phrase.quantity() != null
                && !phrase.quantity().ordinal()
                && phrase.complements().isEmpty()
                && nouns.tables().has(Row.TIME, Nouns.head(phrase));
    }

    /** "three-hour": three hours. */
    private Optional<Phrase> time(Word word) {
        Matcher matcher = HYPHENED.matcher(word.lemma());
        if (!matcher.matches() || !nouns.tables().has(Row.TIME, matcher.group(2))) {
            return Optional.empty();
        }
        String unit = matcher.group(2);
        return Numerals.english()
                .word(matcher.group(1))
                .map(number -> new Quantity(number, null, Quantity.Bound.EXACT, false))
                .map(quantity -> Phrase.of(word.text(), Word.of(unit, unit, Word.Kind.NOUN))
                        .withQuantity(quantity));
    }

    private void last(Phrase event, Phrase time, Fact fact, Consumer<Fact> found) {
        if (isEvent(event)) {
            found.accept(Told.by(fact, Nouns.verb(last))
                    .subject(event)
                    .arguments(List.of(new Argument("time", time)))
                    .rule(RULE)
                    .build());
        }
    }
}
