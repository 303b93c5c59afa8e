package org.constat.language.reader;

import java.util.List;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Slot;
import org.constat.Tense;
import org.constat.spi.PhraseReader.ContradictionException;

/** Moves what a string says to the slot it belongs to, unless the extractor has declared that slot otherwise. */
final class Declared {

    private Declared() {}

    static Fact negated(Fact fact, Fact original) {
        if (!original.declared().contains(Slot.POLARITY)) {
            return with(fact, fact.polarity().negated(), fact.modality(), fact.tense(), fact.source());
        }
        if (original.polarity() == Polarity.AFFIRMATIVE) {
            throw new ContradictionException(
                    "a phrase of \"" + original.text() + "\" is negative, and polarity is declared as +");
        }
        return fact;
    }

    /** Takes the status that the relation's own words have. */
    static Fact withStatusOf(Fact status, Fact fact) {
        return with(fact, polarity(status, fact), modality(status, fact), tense(status, fact), source(status, fact));
    }

    private static Polarity polarity(Fact status, Fact fact) {
        boolean marked = status.polarity() == Polarity.NEGATIVE;
        if (!fact.declared().contains(Slot.POLARITY)) {
            return marked ? fact.polarity().negated() : fact.polarity();
        }
        if (marked && fact.polarity() == Polarity.AFFIRMATIVE) {
            throw contradiction(fact, "is negated", "polarity", "+");
        }
        return fact.polarity();
    }

    private static Modality modality(Fact status, Fact fact) {
        boolean marked = status.modality() != Modality.ASSERTED;
        if (!fact.declared().contains(Slot.MODALITY)) {
            return marked ? status.modality() : fact.modality();
        }
        if (marked && fact.modality() != status.modality()) {
            throw contradiction(
                    fact,
                    "says " + status.modality().wireName(),
                    "modality",
                    fact.modality().wireName());
        }
        return fact.modality();
    }

    private static Tense tense(Fact status, Fact fact) {
        return fact.declared().contains(Slot.TENSE) || fact.tense() != Tense.PRESENT ? fact.tense() : status.tense();
    }

    private static List<Attribution> source(Fact status, Fact fact) {
        if (status.source().isEmpty() || !fact.source().isEmpty()) {
            return fact.source();
        }
        if (fact.declared().contains(Slot.SOURCE)) {
            throw contradiction(fact, "names a speaker", "source", "none");
        }
        return status.source();
    }

    private static ContradictionException contradiction(Fact fact, String marker, String slot, String declared) {
        return new ContradictionException("the relation \"" + fact.relation().text() + "\" " + marker + ", and " + slot
                + " is declared as " + declared);
    }

    static Fact with(Fact fact, Polarity polarity, Modality modality, Tense tense, List<Attribution> source) {
        return new Fact(
                fact.language(),
                fact.subject(),
                fact.relation(),
                fact.object(),
                fact.arguments(),
                polarity,
                modality,
                tense,
                source,
                fact.evidence(),
                fact.confidence(),
                fact.rule(),
                fact.declared());
    }
}
