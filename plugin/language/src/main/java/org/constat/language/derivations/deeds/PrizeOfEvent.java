package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "A gagné le grand prix du festival de Lund": won it there, at the festival and in Lund.
 *
 * @since 0.1
 */
public final class PrizeOfEvent implements Derivation {
    private static final String RULE = "prize of an event";
    private static final String PLACE = "place";

    private final Nouns nouns;

    public PrizeOfEvent(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.WINS_PRIZE, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean placed =
                fact.arguments().stream().anyMatch(argument -> argument.role().equals(PLACE));
        Phrase event = !placed && fact.polarity() == Polarity.AFFIRMATIVE && fact.object() instanceof Phrase prize
                ? event(prize)
                : null;
        if (event != null) {
            tell(fact, event, found);
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
            Phrase inner = nouns.tables().has(Row.GATHERING, Nouns.head(part)) ? part : event(part);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static @Nullable Phrase town(Phrase event) {
        for (Complement complement : event.complements()) {
            Phrase part = complement.phrase();
            boolean name = part.head() != null && part.head().kind() == Word.Kind.NAME;
            Phrase inner = name ? part : town(part);
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
}
