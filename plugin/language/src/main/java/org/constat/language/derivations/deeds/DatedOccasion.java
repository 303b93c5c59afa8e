package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "Le scrutin est prévu le 3 mai", "Le débat opposera deux candidats mardi": it takes place then.
 *
 * @since 0.1
 */
public final class DatedOccasion implements Derivation {
    private static final String RULE = "dated";
    private static final Set<String> OCCASIONS =
            Set.of("event", "election", "first-round", "second-round", "debate-noun");
    private static final Set<String> ROUNDS = Set.of("tour", "round");
    private static final Set<String> GATHERING =
            Set.of("opposer", "réunir", "rassembler", "bring together", "gather", "pit", "oppose");
    private static final Set<String> WHEN_AND_WHERE = Set.of("time", "place", "if");

    private final Nouns nouns;
    private final String verb;

    public DatedOccasion(Nouns nouns) {
        this.nouns = nouns;
        this.verb = nouns.language().equals("fr") ? "avoir lieu" : "take place";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        List<Argument> around = fact.arguments().stream()
                .filter(argument -> WHEN_AND_WHERE.contains(argument.role()))
                .toList();
        boolean dated = around.stream().anyMatch(argument -> argument.role().equals("time"));
        if (!dated || fact.polarity() == Polarity.NEGATIVE || !(occasion(fact) instanceof Phrase occasion)) {
            return;
        }
        boolean ahead = fact.subject() == null && fact.modality() == Modality.ASSERTED;
        found.accept(fact.toBuilder()
                .subject(occasion)
                .relation(Nouns.verb(verb))
                .object(null)
                .arguments(around)
                .tense(ahead ? Tense.FUTURE : fact.tense())
                .rule(RULE)
                .build());
    }

    private @Nullable Filler occasion(Fact fact) {
        Filler named = named(fact);
        boolean occasion = OCCASIONS.stream().anyMatch(kind -> nouns.isA(Nouns.head(named), kind));
        return occasion || isRound(named) ? named : null;
    }

    /** "le second tour". */
    private static boolean isRound(@Nullable Filler named) {
        return named instanceof Phrase phrase
                && phrase.quantity() != null
                && phrase.quantity().ordinal()
                && ROUNDS.contains(Nouns.head(phrase));
    }

    private @Nullable Filler named(Fact fact) {
        String relation = Nouns.head(fact.relation());
        if (fact.subject() == null && nouns.tables().has(Row.SCHEDULES, relation)) {
            return fact.object();
        }
        return GATHERING.contains(relation) ? fact.subject() : null;
    }
}
