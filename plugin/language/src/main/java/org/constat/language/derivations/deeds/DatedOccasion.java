package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le scrutin est prévu le 3 mai", "reporté au 3 mai", "Le débat opposera deux candidats mardi": it takes place then.
 */
final class DatedOccasion implements Derivation {
    private static final String RULE = "dated";
    private static final Set<String> OCCASIONS =
            Set.of("event", "election", "first-round", "second-round", "debate-noun");
    private static final Set<String> ROUNDS = Set.of("tour", "round");
    private static final Set<String> GATHERING =
            Set.of("opposer", "réunir", "rassembler", "bring together", "gather", "pit", "oppose");
    private static final Set<String> WHEN_AND_WHERE = Set.of("time", "place", "if");

    private final Nouns nouns;
    private final Scheduled scheduled;
    private final String verb;

    DatedOccasion(Nouns nouns) {
        this.nouns = nouns;
        this.scheduled = new Scheduled(nouns.tables());
        this.verb = nouns.language().equals("fr") ? "avoir lieu" : "take place";
    }

    @Override
    public boolean meets(String relation) {
        return GATHERING.contains(relation) || scheduled.meets(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE) {
            return;
        }
        List<Argument> set = scheduled.around(fact);
        if (set.isEmpty()) {
            gathers(fact, found);
        } else if (fact.object() instanceof Phrase occasion && isOccasion(occasion)) {
            boolean ahead = fact.modality() == Modality.ASSERTED;
            tell(fact, occasion, whenAndWhere(set), ahead ? Tense.FUTURE : fact.tense(), found);
        }
    }

    /** "Le débat opposera deux candidats mardi". */
    private void gathers(Fact fact, Consumer<Fact> found) {
        List<Argument> around = whenAndWhere(fact.arguments());
        boolean dated = around.stream().anyMatch(argument -> argument.role().equals("time"));
        if (dated
                && GATHERING.contains(Nouns.head(fact.relation()))
                && fact.subject() instanceof Phrase occasion
                && isOccasion(occasion)) {
            tell(fact, occasion, around, fact.tense(), found);
        }
    }

    private static List<Argument> whenAndWhere(List<Argument> arguments) {
        return arguments.stream()
                .filter(argument -> WHEN_AND_WHERE.contains(argument.role()))
                .toList();
    }

    private void tell(Fact fact, Phrase occasion, List<Argument> around, Tense tense, Consumer<Fact> found) {
        found.accept(fact.toBuilder()
                .subject(occasion)
                .relation(Nouns.verb(verb))
                .object(null)
                .arguments(around)
                .tense(tense)
                .rule(RULE)
                .build());
    }

    private boolean isOccasion(Phrase named) {
        return isRound(named) || OCCASIONS.stream().anyMatch(kind -> nouns.isA(Nouns.head(named), kind));
    }

    /** "le second tour". */
    private static boolean isRound(Phrase named) {
        return named.quantity() != null && named.quantity().ordinal() && ROUNDS.contains(Nouns.head(named));
    }
}
