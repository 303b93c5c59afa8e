package org.constat.language.derivations.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;
import org.constat.language.derivations.nouns.Verbs;

/**
 * "A vécu à Lens jusqu'à sa mort", "lived in Leeds until her death": whoever lives in a place up to the end dies there.
 */
final class DiedThere implements Derivation {
    private static final String RULE = "died there";

    private final Nouns nouns;
    private final String die;

    DiedThere(Nouns nouns) {
        this.nouns = nouns;
        this.die = nouns.language().equals("fr") ? "mourir" : "die";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.LIVE, Verbs.first(relation));
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean over = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE
                && fact.subject() != null
                && fact.arguments().stream().anyMatch(this::isUntilDeath);
        List<Argument> places = over ? places(fact) : List.of();
        if (!places.isEmpty()) {
            found.accept(Told.by(fact, Nouns.verb(die))
                    .subject(fact.subject())
                    .arguments(places)
                    .tense(Tense.PAST)
                    .rule(RULE)
                    .build());
        }
    }

    private boolean isUntilDeath(Argument argument) {
        return argument.role().equals("until")
                && argument.filler() instanceof Phrase death
                && Determiners.isPossessive(death.text())
                && die.equals(nouns.tables().value(Row.HAPPENING, Nouns.head(death)));
    }

    private static List<Argument> places(Fact fact) {
        List<Argument> places = new ArrayList<>();
        if (fact.object() instanceof Phrase home) {
            places.add(new Argument("place", home));
        }
        fact.arguments().stream()
                .filter(argument -> argument.role().equals("place"))
                .forEach(places::add);
        return places;
    }
}
