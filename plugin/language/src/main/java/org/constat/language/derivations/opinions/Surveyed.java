package org.constat.language.derivations.opinions;

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
import org.constat.language.derivations.nouns.Rest;

/**
 * "Le sondage a été réalisé auprès de 900 lycéens", "the survey was carried out among 900 pupils": it asked them, covers them, and so did who carried it out.
 */
final class Surveyed implements Derivation {
    private static final String RULE = "surveyed";
    private static final Set<String> DOING =
            Set.of("réaliser", "mener", "conduire", "effectuer", "faire", "carry out", "conduct", "do", "take", "run");
    private static final Set<String> ASKED = Set.of("to", "among", "of", "with");

    private final Nouns nouns;
    private final List<String> asking;

    Surveyed(Nouns nouns) {
        this.nouns = nouns;
        this.asking = nouns.language().equals("fr") ? List.of("interroger", "porter sur") : List.of("survey", "cover");
    }

    @Override
    public boolean meets(String relation) {
        return DOING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.object() instanceof Phrase survey
                && nouns.tables().has(Row.POLL, Nouns.head(survey))) {
            for (Argument argument : fact.arguments()) {
                if (ASKED.contains(argument.role())
                        && argument.filler() instanceof Phrase people
                        && people.quantity() != null) {
                    List<Argument> rest = Rest.of(fact, argument);
                    if (fact.subject() != null) {
                        found.accept(asking(fact, asking.get(0), people, rest));
                    }
                    Fact own = fact.toBuilder().subject(survey).build();
                    asking.forEach(verb -> found.accept(asking(own, verb, people, rest)));
                }
            }
        }
    }

    private static Fact asking(Fact fact, String verb, Phrase people, List<Argument> rest) {
        return fact.toBuilder()
                .relation(Nouns.verb(fact.relation(), verb))
                .object(people)
                .arguments(rest)
                .rule(RULE)
                .build();
    }
}
