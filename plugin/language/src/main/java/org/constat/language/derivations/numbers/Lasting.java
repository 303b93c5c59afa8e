package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.quantities.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * "Une grève de trois jours a paralysé le port", "after a two-hour meeting": it lasts so long.
 */
final class Lasting implements Derivation {
    private static final String RULE = "lasting";
    private static final Pattern HYPHENED = Pattern.compile("(\\d{1,3}|\\p{Ll}{3,8})-(\\p{Ll}{3,6})");

    /** The roles in which something is named that has been, or goes on. */
    private static final Set<String> GRANTED = Set.of("time", "place", "after", "since", "because", "despite", "from");

    private static final Set<String> ENDING =
            Set.of("mettre fin à", "mettre un terme à", "clore", "end", "bring an end to", "put an end to");

    private static final Set<String> DECREEING = Set.of("impose", "introduce-measure", "decree");

    private final Nouns nouns;
    private final EventNouns events;
    private final String last;

    Lasting(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
        this.last = nouns.language().equals("fr") ? "durer" : "last";
    }

    @Override
    public boolean meets(String relation) {
        return !nouns.tables().has(Row.UNREAL, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() == Modality.ASSERTED && fact.polarity() == Polarity.AFFIRMATIVE) {
            tellNamed(fact, found);
            decreed(fact, found);
        }
    }

    /** "Le préfet a décrété un couvre-feu pour dix jours": it lasts as long. */
    private void decreed(Fact fact, Consumer<Fact> found) {
        if (nouns.isConcept(Nouns.head(fact.relation()), DECREEING) && fact.object() instanceof Phrase measure) {
            for (Argument argument : fact.arguments()) {
                boolean howLong =
                        argument.role().equals("for") || argument.role().equals("time");
                if (howLong && argument.filler() instanceof Phrase time && isTime(time)) {
                    found.accept(lasts(measure, time, fact).build());
                    found.accept(lasts(measure, time, fact).tense(Tense.FUTURE).build());
                }
            }
        }
    }

    private void tellNamed(Fact fact, Consumer<Fact> found) {
        tell(fact.subject(), fact, found);
        for (Argument argument : fact.arguments()) {
            if (GRANTED.contains(argument.role())) {
                tell(argument.filler(), fact, found);
            }
        }
        if (fact.object() != null && isHolding(Nouns.head(fact.relation()))) {
            tell(fact.object(), fact, found);
        }
        if (fact.object() != null && ENDING.contains(Nouns.head(fact.relation()))) {
            tellSpent(fact.object(), fact, found);
        }
    }

    /** "tenir une réunion", "entamer une visite": what is done is its object. */
    private boolean isHolding(String verb) {
        return nouns.tables().has(Row.LIGHT, verb)
                || nouns.tables().has(Row.SHARES, verb)
                || nouns.tables().has(Row.PURSUES, verb);
    }

    private void tell(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (!(filler instanceof Phrase event)) {
            return;
        }
        for (Complement complement : event.complements()) {
            if (complement.role().equals("of") && isTime(complement.phrase())) {
                last(Rest.of(event, complement), complement.phrase(), fact, found);
                return;
            }
        }
        for (Word word : event.modifiers()) {
            Phrase time = word.lemma().indexOf('-') > 0 ? time(word) : null;
            if (time != null) {
                last(event, time, fact, found);
                return;
            }
        }
    }

    /** "après dix ans de guerre", "met fin à douze jours de grève": the war, the strike has lasted as long. */
    private void tellSpent(Filler filler, Fact fact, Consumer<Fact> found) {
        if (!(filler instanceof Phrase time) || time.quantity() == null || !isTime(time.withComplements(List.of()))) {
            return;
        }
        for (Complement complement : time.complements()) {
            if (complement.role().equals("of") && complement.phrase().quantity() == null) {
                last(complement.phrase(), Rest.of(time, complement), fact, found);
                return;
            }
        }
    }

    private boolean isEvent(Phrase event) {
        return !nouns.tables().has(Row.CHANGE, Nouns.head(event))
                && !nouns.tables().has(Row.LEVEL, Nouns.head(event))
                && (nouns.tables().has(Row.GATHERING, Nouns.head(event)) || events.names(event));
    }

    private boolean isTime(Phrase phrase) {
        return phrase.quantity() != null
                && !phrase.quantity().ordinal()
                && phrase.complements().isEmpty()
                && nouns.tables().has(Row.TIME, Nouns.head(phrase));
    }

    /** "three-hour": three hours. */
    private @Nullable Phrase time(Word word) {
        Matcher matcher = HYPHENED.matcher(word.lemma());
        if (!matcher.matches() || !nouns.tables().has(Row.TIME, matcher.group(2))) {
            return null;
        }
        String unit = matcher.group(2);
        return Numerals.english()
                .word(matcher.group(1))
                .map(number -> new Quantity(number, null, Quantity.Bound.EXACT, false))
                .map(quantity -> Phrase.of(word.text(), Word.of(unit, unit, Word.Kind.NOUN))
                        .withQuantity(quantity))
                .orElse(null);
    }

    private void last(Phrase event, Phrase time, Fact fact, Consumer<Fact> found) {
        if (isEvent(event)) {
            found.accept(lasts(event, time, fact).build());
        }
    }

    private Fact.Builder lasts(Phrase event, Phrase time, Fact fact) {
        return Told.by(fact, Nouns.verb(last))
                .subject(event)
                .arguments(List.of(new Argument("time", time)))
                .rule(RULE);
    }
}
