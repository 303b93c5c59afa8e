package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "A gagné le grand prix du festival de Lund": won it there, at the festival and in Lund, and the festival awards it.
 */
final class PrizeOfEvent implements Derivation {
    private static final String RULE = "prize of an event";
    private static final String PLACE = "place";

    private final Nouns nouns;
    private final String award;

    PrizeOfEvent(Nouns nouns) {
        this.nouns = nouns;
        this.award = nouns.language().equals("fr") ? "décerner" : "award";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.WINS_PRIZE, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean placed =
                fact.arguments().stream().anyMatch(argument -> argument.role().equals(PLACE));
        if (placed && fact.object() instanceof Phrase prize && isPrize(prize)) {
            fact.arguments().stream()
                    .filter(argument -> argument.role().equals(PLACE))
                    .map(Argument::filler)
                    .filter(Phrase.class::isInstance)
                    .map(Phrase.class::cast)
                    .filter(this::isFestival)
                    .forEach(event -> awards(fact, event, found));
        }
        Phrase event = !placed && fact.polarity() == Polarity.AFFIRMATIVE && fact.object() instanceof Phrase prize
                ? event(prize)
                : null;
        if (event != null) {
            tell(fact, event, found);
            awards(fact, event, found);
            Phrase town = town(event);
            if (town != null) {
                tell(fact, town, found);
            }
        }
    }

    /** The festival, the tournament on which a prize hangs, however deep. */
    private @Nullable Phrase event(Phrase phrase) {
        for (Complement complement : phrase.complements()) {
            Phrase part = complement.phrase();
            Phrase inner = isGathering(part) ? part : event(part);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static @Nullable Phrase town(Phrase event) {
        for (Complement complement : event.complements()) {
            Phrase part = complement.phrase();
            Phrase inner = Nouns.isName(part) ? part : town(part);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static void tell(Fact fact, Phrase where, Consumer<Fact> found) {
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.add(new Argument(PLACE, where));
        found.accept(fact.toBuilder().arguments(arguments).rule(RULE).build());
    }

    private void awards(Fact fact, Phrase event, Consumer<Fact> found) {
        if (isFestival(event)
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.object() != null
                && fact.subject() != null) {
            found.accept(Told.by(fact, Nouns.verb(award))
                    .subject(event)
                    .object(fact.object())
                    .arguments(List.of(new Argument("to", fact.subject())))
                    .rule(RULE)
                    .build());
        }
    }

    private boolean isGathering(Phrase phrase) {
        return nouns.tables().has(Row.GATHERING, Nouns.head(phrase));
    }

    /** "Le festival de Lund", "the Lund Film Festival": it has a jury, which no ceremony and no match has. */
    private boolean isFestival(Phrase event) {
        String head = Nouns.head(event).toLowerCase(Locale.ROOT);
        return nouns.tables().has(Row.CONTEST, head.substring(head.lastIndexOf(' ') + 1));
    }

    /** "Le prix", "la Perle d'argent": by its noun, or as it is called. */
    private boolean isPrize(Phrase prize) {
        return Awarded.isPrize(nouns, prize)
                || (prize.head() != null
                        && Character.isUpperCase(prize.head().text().charAt(0)));
    }
}
