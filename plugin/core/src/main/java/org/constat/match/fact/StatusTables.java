package org.constat.match.fact;

import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.Step;
import org.constat.match.phrase.Proof;

/** Says which modality satisfies which, and which tense. */
final class StatusTables {

    private StatusTables() {}

    /** Cannot is stronger than does not, does is stronger than can; each only where both sides are of that polarity. */
    static boolean modalitySatisfies(Fact asked, Fact found, Proof proof) {
        if (asked.modality() == found.modality()) {
            return true;
        }
        boolean affirmedForPossible = asked.polarity() == Polarity.AFFIRMATIVE
                && found.polarity() == Polarity.AFFIRMATIVE
                && asked.modality() == Modality.POSSIBLE
                && found.modality() == Modality.ASSERTED;
        boolean cannotForDoesNot = asked.polarity() == Polarity.NEGATIVE
                && found.polarity() == Polarity.NEGATIVE
                && asked.modality() == Modality.ASSERTED
                && found.modality() == Modality.POSSIBLE;
        if (affirmedForPossible || cannotForDoesNot) {
            proof.add(
                    Step.Kind.MODALITY,
                    found.modality().wireName(),
                    asked.modality().wireName(),
                    "");
            return true;
        }
        return false;
    }

    static boolean tenseSatisfies(Fact asked, Fact found, boolean state) {
        if (asked.tense() == found.tense() || (isYetToCome(asked) && isYetToCome(found))) {
            return true;
        }
        return (!state && isPastOrPresent(asked.tense()) && isPastOrPresent(found.tense())) || isOver(asked, found);
    }

    /** What has not been done since May is done no longer. */
    private static boolean isOver(Fact asked, Fact found) {
        return asked.tense() == Tense.NO_LONGER
                && asked.polarity() == Polarity.NEGATIVE
                && found.polarity() == Polarity.NEGATIVE
                && isPastOrPresent(found.tense())
                && found.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("since"));
    }

    /** What may, shall or must happen is yet to come, whichever tense says so. */
    private static boolean isYetToCome(Fact fact) {
        boolean open = switch (fact.modality()) {
            case POSSIBLE, PLANNED, WANTED, OBLIGED -> true;
            default -> false;
        };
        return open && (fact.tense() == Tense.PRESENT || fact.tense() == Tense.FUTURE);
    }

    private static boolean isPastOrPresent(Tense tense) {
        return tense == Tense.PAST || tense == Tense.PRESENT;
    }
}
