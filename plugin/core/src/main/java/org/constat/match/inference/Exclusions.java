package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes what somebody says he will not do from what he rules out doing. */
final class Exclusions {
    private static final String RULE = "excluded";

    private Exclusions() {}

    static Optional<Conclusion> conclude(Fact fact, Lexeme relation) {
        boolean excludes = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE
                && relation.says("rule-out");
        return excludes
                        && fact.subject() instanceof Phrase doer
                        && fact.object() instanceof Fact deed
                        && deed.polarity() == Polarity.AFFIRMATIVE
                        && deed.subject() != null
                        && deed.subject().text().equals(doer.text())
                ? Optional.of(new Conclusion(RULE, withheld(deed, doer, fact), null))
                : Optional.empty();
    }

    private static Fact withheld(Fact deed, Phrase doer, Fact fact) {
        List<Attribution> source = new ArrayList<>(fact.source());
        source.add(new Attribution(doer, Lexemes.head(fact.relation())));
        return deed.toBuilder()
                .subject(doer)
                .polarity(Polarity.NEGATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.FUTURE)
                .source(source)
                .evidence(fact.evidence())
                .rule(fact.rule())
                .build();
    }
}
