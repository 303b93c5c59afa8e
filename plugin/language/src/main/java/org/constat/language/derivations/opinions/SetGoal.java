package org.constat.language.derivations.opinions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Le club s'est fixé pour objectif de doubler ses recettes": that is what it wants.
 */
final class SetGoal implements Derivation {
    private static final String RULE = "set goal";
    private static final Set<String> GOALS = Set.of("objectif", "but", "goal", "target", "objective", "aim");
    private static final Set<String> SETTING =
            Set.of("fixer", "se fixer", "se donner", "avoir", "set", "have", "assigner", "s'assigner", "poursuivre");

    private final String want;

    SetGoal(Nouns nouns) {
        this.want = nouns.language().equals("fr") ? "vouloir" : "want";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String verb = Nouns.head(fact.relation());
        boolean sets = SETTING.stream().anyMatch(setting -> verb.startsWith(setting + " "))
                && GOALS.stream().anyMatch(goal -> verb.contains(" " + goal));
        if (sets
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
}
