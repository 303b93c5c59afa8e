package org.constat.language.derivations.opinions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Le club s'est fixé pour objectif de doubler ses recettes": that is what it wants.
 */
final class SetGoal implements Derivation {
    private static final String RULE = "set goal";

    private final NounTables tables;
    private final String want;

    SetGoal(Nouns nouns) {
        this.tables = nouns.tables();
        this.want = nouns.language().equals("fr") ? "vouloir" : "want";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (isSettingGoal(Nouns.head(fact.relation()))
                && Opinions.isHeld(fact)
                && fact.tense() != Tense.FUTURE
                && fact.subject() instanceof Phrase
                && fact.object() instanceof Fact deed
                && fact.subject().equals(deed.subject())) {
            found.accept(Told.by(fact, Nouns.verb(fact.relation(), want))
                    .subject(fact.subject())
                    .object(deed)
                    .tense(Tense.PRESENT)
                    .rule(RULE)
                    .build());
        }
    }

    /** "se fixer pour objectif de": of the words, the first ones are the verb, and one behind them is the goal. */
    private boolean isSettingGoal(String relation) {
        List<String> words = List.of(relation.split(" ", -1));
        return IntStream.range(1, words.size())
                .filter(end -> tables.has(Row.SETS_GOAL, String.join(" ", words.subList(0, end))))
                .anyMatch(end -> words.stream().skip(end).anyMatch(word -> tables.has(Row.GOAL, word)));
    }
}
