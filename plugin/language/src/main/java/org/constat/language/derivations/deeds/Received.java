package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.events.Event;
import org.constat.language.derivations.events.EventNouns;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Le projet a reçu le soutien des syndicats": they support it; "drew criticism from Malta": Malta criticises it.
 */
final class Received implements Derivation {
    private static final String RULE = "received";
    private static final Set<String> GIVEN = Set.of("from", "by");

    private final Nouns nouns;
    private final EventNouns events;

    Received(Nouns nouns, EventNouns events) {
        this.nouns = nouns;
        this.events = events;
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.RECEIVES, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase taker
                && fact.object() instanceof Phrase noun
                && nouns.tables().has(Row.GIVEN, Nouns.head(noun))
                && noun.quantity() == null
                && events.names(noun)) {
            Phrase giver = giver(noun, fact);
            if (giver != null) {
                events.tell(without(noun, giver), Event.of(fact, giver, taker, others(fact, giver), RULE), found);
            }
        }
    }

    private @Nullable Phrase giver(Phrase noun, Fact fact) {
        List<Argument> around = new ArrayList<>();
        noun.complements().forEach(complement -> around.add(new Argument(complement.role(), complement.phrase())));
        around.addAll(fact.arguments());
        return around.stream()
                .filter(argument ->
                        GIVEN.contains(argument.role()) || argument.role().equals("of"))
                .map(Argument::filler)
                .filter(filler -> filler instanceof Phrase phrase && nouns.isActor(phrase))
                .map(Phrase.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Phrase without(Phrase noun, Phrase giver) {
        List<Complement> rest = noun.complements().stream()
                .filter(complement -> !complement.phrase().equals(giver))
                .toList();
        return noun.withComplements(rest);
    }

    private static List<Argument> others(Fact fact, Phrase giver) {
        return fact.arguments().stream()
                .filter(argument -> !argument.filler().equals(giver))
                .toList();
    }
}
