package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Nouns;

/** "Ann Holm, 34, of Leeds", "Anna Berg, 34 ans, de Lormeuil": behind somebody's age stands where they live. */
final class Residence {
    private static final String RULE = "residence";

    private Residence() {}

    /**
     * Returns where somebody lives; empty where nothing says so.
     *
     * @param somebody without the age
     * @param age with what stands behind it
     */
    static Optional<Fact> of(Phrase somebody, Phrase age, Fact fact, boolean french) {
        return Stream.concat(age.complements().stream(), somebody.complements().stream())
                .filter(Residence::isFromPlace)
                .findFirst()
                .map(place -> Fact.builder(Nouns.verb(french ? "habiter" : "live"))
                        .subject(somebody.withComplements(others(somebody, place)))
                        .argument("place", place.phrase())
                        .polarity(Polarity.AFFIRMATIVE)
                        .modality(Modality.ASSERTED)
                        .tense(Tense.PRESENT)
                        .evidence(fact.evidence())
                        .rule(RULE)
                        .build());
    }

    private static boolean isFromPlace(Complement complement) {
        Word head = complement.phrase().head();
        return (complement.role().equals("of") || complement.role().equals("from"))
                && head != null
                && head.kind() == Word.Kind.NAME;
    }

    private static List<Complement> others(Phrase somebody, Complement place) {
        return somebody.complements().stream()
                .filter(complement -> !complement.equals(place))
                .toList();
    }
}
