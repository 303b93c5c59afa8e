package org.constat.language.reader;

import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;

/** Knows the adverbs that a claim implies, so that nobody need ask for them: who is in prison is still there. */
final class Implied {

    private Implied() {}

    static boolean by(Fact fact, Word adverb) {
        if (fact.polarity() == Polarity.NEGATIVE) {
            return switch (adverb.lemma()) {
                case "yet", "still", "encore", "toujours" -> true;
                default -> false;
            };
        }
        return switch (adverb.lemma()) {
            case "already", "déjà", "d'ores et déjà" -> fact.modality() == Modality.ASSERTED;
            case "still" -> fact.tense() != Tense.FUTURE;
            case "toujours" -> fact.tense() == Tense.PRESENT;
            case "encore" -> fact.tense() == Tense.PRESENT && lasts(fact);
            default -> false;
        };
    }

    /** "est encore malade", but "gagne encore": once more. */
    private static boolean lasts(Fact fact) {
        Word verb = fact.relation().head();
        return verb != null
                && switch (verb.lemma().split(" ", 2)[0]) {
                    case "être", "avoir", "rester", "demeurer" -> true;
                    default -> false;
                };
    }
}
