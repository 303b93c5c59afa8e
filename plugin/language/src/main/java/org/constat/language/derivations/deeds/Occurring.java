package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Les maires se réunissent lundi à Gand": a meeting takes place, then and there.
 *
 * @since 0.1
 */
public final class Occurring implements Derivation {
    private static final String RULE = "occurring";
    private static final Set<String> WHEN_AND_WHERE = Set.of("time", "place");

    private final Nouns nouns;
    private final String takePlace;

    public Occurring(Nouns nouns) {
        this.nouns = nouns;
        this.takePlace = nouns.language().equals("fr") ? "avoir lieu" : "take place";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.OCCURS, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String noun = nouns.tables().value(Row.OCCURS, Nouns.head(fact.relation()));
        List<Argument> around = fact.arguments().stream()
                .filter(argument -> WHEN_AND_WHERE.contains(argument.role()) && argument.filler() instanceof Phrase)
                .toList();
        if (noun != null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase who
                && nouns.isActor(who)
                && isWithSomebody(fact)
                && !around.isEmpty()) {
            found.accept(fact.toBuilder()
                    .subject(Phrase.of(noun, Word.of(noun, noun, Word.Kind.NOUN)))
                    .relation(Nouns.verb(takePlace))
                    .object(null)
                    .arguments(around)
                    .rule(RULE)
                    .build());
        }
    }

    /** "rencontrer le maire", and no difficulties. */
    private boolean isWithSomebody(Fact fact) {
        return fact.object() == null || (fact.object() instanceof Phrase other && nouns.isActor(other));
    }
}
