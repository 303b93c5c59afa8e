package org.constat.match.fact;

import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.Step;
import org.constat.match.phrase.Setting;
import org.constat.match.query.Query;

/** Knows that what is not hurt by anything is not hurt by what is asked: where nobody was killed, no fire killed anybody. */
final class Unharmed {
    private static final String RULE = "unharmed";

    private Unharmed() {}

    /** Returns whether a fact that names nobody denies the harm, and with it that the subject which is asked did it. */
    static boolean spares(Phrase asked, Query query, Fact found, Setting setting) {
        boolean spares =
                setting.inference() && !setting.exact() && query.deniesHarm() && found.polarity() == Polarity.NEGATIVE;
        if (spares) {
            setting.proof().add(Step.Kind.INFERENCE, "", asked.text(), RULE);
        }
        return spares;
    }
}
