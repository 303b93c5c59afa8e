package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Group;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Les négociations entre la ville et le club ont échoué": they were held, and the town and the club have not agreed.
 */
final class FailedTalks implements Derivation {
    private static final String RULE = "failed talks";
    private static final String BETWEEN = "between";
    private static final Set<String> FAILING = Set.of("talks-fail");
    private static final Set<String> TALKS = Set.of(
            "talks",
            "peace-talks",
            "round-of-talks",
            "dialogue",
            "negotiate-deal",
            "negotiate-over",
            "discuss",
            "talk-with");

    private final Nouns nouns;
    private final boolean french;

    FailedTalks(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return nouns.isConcept(relation, FAILING);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.subject() instanceof Phrase talks
                && fact.object() == null
                && fact.tense() != Tense.FUTURE
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && nouns.isConcept(Nouns.head(talks), TALKS)) {
            Fact.Builder told = fact.toBuilder().rule(RULE).tense(Tense.PAST);
            found.accept(told.relation(Nouns.verb(french ? "avoir lieu" : "take place"))
                    .arguments(List.of())
                    .build());
            List<Phrase> parties = parties(talks, fact);
            if (!parties.isEmpty()) {
                found.accept(told.subject(parties.size() == 1 ? parties.get(0) : new Group(parties))
                        .relation(Nouns.verb(french ? "se mettre d'accord" : "reach a deal"))
                        .polarity(Polarity.NEGATIVE)
                        .build());
            }
        }
    }

    private static List<Phrase> parties(Phrase talks, Fact fact) {
        Stream<Filler> inside = talks.complements().stream()
                .filter(complement -> complement.role().equals(BETWEEN))
                .map(Complement::phrase);
        Stream<Filler> beside = fact.arguments().stream()
                .filter(argument -> argument.role().equals(BETWEEN))
                .map(Argument::filler);
        return Stream.concat(inside, beside)
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .toList();
    }
}
