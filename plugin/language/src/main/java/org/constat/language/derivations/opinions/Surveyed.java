package org.constat.language.derivations.opinions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le sondage a été réalisé auprès de 900 lycéens", "the survey was carried out among 900 pupils": it asked them.
 *
 * @since 0.1
 */
public final class Surveyed implements Derivation {
    private static final String RULE = "surveyed";
    private static final Set<String> DOING =
            Set.of("réaliser", "mener", "conduire", "effectuer", "faire", "carry out", "conduct", "do", "take", "run");
    private static final Set<String> ASKED = Set.of("to", "among", "of", "with");

    private final Nouns nouns;
    private final String ask;

    public Surveyed(Nouns nouns) {
        this.nouns = nouns;
        this.ask = nouns.language().equals("fr") ? "interroger" : "survey";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && DOING.contains(Nouns.head(fact.relation()))
                && fact.object() instanceof Phrase survey
                && nouns.tables().has(Row.POLL, Nouns.head(survey))) {
            for (Argument argument : fact.arguments()) {
                if (ASKED.contains(argument.role()) && argument.filler() instanceof Phrase people && isPeople(people)) {
                    List<Argument> rest = new ArrayList<>(fact.arguments());
                    rest.remove(argument);
                    found.accept(fact.toBuilder()
                            .subject(survey)
                            .relation(Nouns.verb(fact.relation(), ask))
                            .object(people)
                            .arguments(rest)
                            .rule(RULE)
                            .build());
                }
            }
        }
    }

    private boolean isPeople(Phrase phrase) {
        return phrase.quantity() != null && nouns.isBeing(Nouns.head(phrase));
    }
}
