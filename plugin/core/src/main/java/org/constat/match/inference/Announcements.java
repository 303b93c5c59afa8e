package org.constat.match.inference;

import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;

/** Concludes what somebody plans from what he says that he will do: "the chair said she would step down", "won't rebuild it". */
final class Announcements {
    private static final String RULE = "announced";

    private Announcements() {}

    static Optional<Conclusion> conclude(Fact fact, String language) {
        List<Attribution> source = fact.source();
        boolean will = fact.tense() == Tense.FUTURE
                && (fact.modality() == Modality.ASSERTED || fact.modality() == Modality.CONDITIONAL);
        if (!will || source.isEmpty() || !(fact.subject() instanceof Phrase doer)) {
            return Optional.empty();
        }
        Attribution speaker = source.get(source.size() - 1);
        if (speaker.force() == null || !isSame(speaker.speaker(), doer)) {
            return Optional.empty();
        }
        Fact deed = fact.toBuilder()
                .source(List.of())
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .build();
        Fact plan = Fact.builder(ConcludedVerb.PLAN.in(language))
                .language(fact.language())
                .subject(speaker.speaker())
                .arguments(List.<Argument>of())
                .object(deed)
                .polarity(fact.polarity())
                .source(source.subList(0, source.size() - 1))
                .evidence(fact.evidence())
                .rule(fact.rule())
                .build();
        return Optional.of(new Conclusion(RULE, plan, ConcludedVerb.PLAN.concept()));
    }

    private static boolean isSame(Phrase speaker, Phrase doer) {
        return speaker.text().equals(doer.text())
                || (speaker.entity() != null && speaker.entity().equals(doer.entity()));
    }
}
