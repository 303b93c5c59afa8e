package org.constat.match.inference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;

/** Concludes what somebody wants from what he says must be done: who says that fees must fall wants them to. */
final class Needs {
    private static final String RULE = "needed";

    private Needs() {}

    static Optional<Conclusion> conclude(Fact fact, String language) {
        if (fact.source().size() != 1
                || fact.modality() != Modality.OBLIGED
                || fact.polarity() != Polarity.AFFIRMATIVE
                || (fact.tense() != Tense.PRESENT && fact.tense() != Tense.PAST)) {
            return Optional.empty();
        }
        Attribution speaker = fact.source().get(0);
        boolean own = fact.subject() != null
                && Objects.equals(fact.subject().text(), speaker.speaker().text());
        return own ? Optional.empty() : Optional.of(new Conclusion(RULE, wanting(speaker, fact, language), null));
    }

    private static Fact wanting(Attribution speaker, Fact fact, String language) {
        Fact content = fact.toBuilder()
                .source(List.of())
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .build();
        return Fact.builder(ConcludedVerb.WANT.in(language))
                .subject(speaker.speaker())
                .object(content)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .evidence(fact.evidence())
                .rule(fact.rule())
                .build();
    }
}
