package org.constat.language.extractor.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.extractor.words.Listed;

/** "Vingt élus ont signé une lettre réclamant une enquête", "voted for a motion demanding a delay": they demand it. */
final class SignedDemands {
    private static final String RULE = "signed demand";
    private static final Set<String> SIGNING = Listed.as("textSigning");
    private static final Set<String> TEXTS = Listed.as("signedText");
    private static final Set<String> DEMANDING = Listed.as("textDemanding");

    private SignedDemands() {}

    /** Returns the facts of a sentence, with what those demand who sign or pass a demand. */
    static List<Fact> told(List<Fact> sentence) {
        List<Fact> found = new ArrayList<>(sentence);
        for (Fact signed : sentence) {
            if (isSigned(signed)) {
                sentence.stream()
                        .filter(demand -> isDemandOf(demand, signed))
                        .map(demand -> demand.toBuilder()
                                .subject(signed.subject())
                                .source(signed.source())
                                .rule(RULE)
                                .build())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isSigned(Fact fact) {
        return fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE
                && fact.subject() instanceof Phrase
                && SIGNING.contains(Heads.verb(fact))
                && TEXTS.contains(Heads.noun(fact.object()));
    }

    private static boolean isDemandOf(Fact demand, Fact signed) {
        return demand.subject() instanceof Phrase text
                && demand.polarity() == Polarity.AFFIRMATIVE
                && demand.modality() == Modality.ASSERTED
                && Heads.isSame(text, signed.object())
                && DEMANDING.contains(Heads.verb(demand));
    }
}
