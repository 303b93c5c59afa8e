package org.constat.match.inference;

import java.util.Optional;
import java.util.regex.Pattern;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;

/** Concludes that what somebody had to do was done: who had to leave the house left it; who was to leave it may not have. */
final class Forced {
    private static final String RULE = "had-to";
    private static final Pattern HAD_TO = Pattern.compile(
            "(?:had to|.*\\b(?:ai|as|a|avons|avez|ont) (?:\\p{L}+ )?dû)\\b.*", Pattern.CASE_INSENSITIVE);

    private Forced() {}

    static Optional<Conclusion> conclude(Fact fact) {
        boolean forced = fact.modality() == Modality.OBLIGED
                && fact.tense() == Tense.PAST
                && fact.polarity() == Polarity.AFFIRMATIVE
                && HAD_TO.matcher(fact.relation().text()).matches();
        return forced
                ? Optional.of(new Conclusion(
                        RULE, fact.toBuilder().modality(Modality.ASSERTED).build(), null))
                : Optional.empty();
    }
}
