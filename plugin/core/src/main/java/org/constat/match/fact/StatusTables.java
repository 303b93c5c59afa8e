package org.constat.match.fact;

import java.util.Map;
import java.util.Set;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.Step;
import org.constat.match.inference.Provisions;
import org.constat.match.parts.Durations;
import org.constat.match.parts.Roles;
import org.constat.match.phrase.Proof;

/** Says which modality satisfies which, and which tense. */
final class StatusTables {

    private StatusTables() {}

    /** What satisfies a modality besides itself where both sides affirm. */
    private static final Map<Modality, Set<Modality>> AFFIRMED = Map.of(
            Modality.POSSIBLE, Set.of(Modality.ASSERTED, Modality.CONDITIONAL),
            Modality.CONDITIONAL, Set.of(Modality.PLANNED));

    /** The same where both sides deny: who cannot does not. */
    private static final Map<Modality, Set<Modality>> DENIED = Map.of(
            Modality.ASSERTED, Set.of(Modality.POSSIBLE),
            Modality.CONDITIONAL, Set.of(Modality.PLANNED));

    /** Cannot is stronger than does not, does and would are stronger than can, what is planned is what would be. */
    static boolean modalitySatisfies(Fact asked, String language, Fact found, Proof proof) {
        if (asked.modality() == found.modality() || isUnderPlan(asked, found) || isUnderCondition(asked, found)) {
            return true;
        }
        Map<Modality, Set<Modality>> table = asked.polarity() == Polarity.AFFIRMATIVE ? AFFIRMED : DENIED;
        boolean satisfied = asked.polarity() == found.polarity()
                && (isByHearsay(asked, found)
                        || isDueThen(asked, language, found)
                        || isThreatenedUnderCondition(asked, found)
                        || table.getOrDefault(asked.modality(), Set.of()).contains(found.modality()));
        if (satisfied) {
            proof.add(
                    Step.Kind.MODALITY,
                    found.modality().wireName(),
                    asked.modality().wireName(),
                    "");
            return true;
        }
        return false;
    }

    /** "Signs if the price falls", "would sign if the price fell": the condition makes it conditional, whatever the verb does. */
    private static boolean isUnderCondition(Fact asked, Fact found) {
        return isConditional(asked) && isConditional(found);
    }

    /** Who threatens to leave if the price rises would leave if it rose. */
    private static boolean isThreatenedUnderCondition(Fact asked, Fact found) {
        return asked.modality() == Modality.CONDITIONAL
                && found.modality() == Modality.THREATENED
                && hasConditionOrLack(asked)
                && hasConditionOrLack(found);
    }

    private static boolean hasConditionOrLack(Fact fact) {
        return hasCondition(fact)
                || fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("without"));
    }

    private static boolean isConditional(Fact fact) {
        return (fact.modality() == Modality.ASSERTED || fact.modality() == Modality.CONDITIONAL) && hasCondition(fact);
    }

    private static boolean hasCondition(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> argument.role().equals("if"));
    }

    /** "La tour coûterait trois millions": somebody says that it does. */
    private static boolean isByHearsay(Fact asked, Fact found) {
        return asked.modality() == Modality.CONDITIONAL
                && !hasCondition(asked)
                && found.modality() == Modality.ASSERTED
                && !found.source().isEmpty();
    }

    /** "Le pont doit ouvrir en mai": French says so of what will happen as well as of duties. */
    private static boolean isDueThen(Fact asked, String language, Fact found) {
        return asked.modality() == Modality.OBLIGED
                && language.equals("fr")
                && asked.polarity() == Polarity.AFFIRMATIVE
                && Roles.isDated(asked)
                && found.modality() == Modality.ASSERTED
                && found.tense() == Tense.FUTURE;
    }

    static boolean tenseSatisfies(Fact asked, Fact found, boolean lasts, Proof proof) {
        boolean state = lasts || isComparedWith(found);
        if (isOnTheCalendar(asked, found) && (!state || endsOnTheCalendar(asked))) {
            proof.add(
                    Step.Kind.MODALITY, found.tense().wireName(), asked.tense().wireName(), "");
            return true;
        }
        if (asked.tense() == found.tense() || (isYetToCome(asked) && isYetToCome(found))) {
            return true;
        }
        if (isUnderPlan(asked, found) && found.tense() == Tense.PRESENT && asked.tense() != Tense.NO_LONGER) {
            return true;
        }
        if (isCalledSo(found) && isPastOrPresent(asked.tense())) {
            return true;
        }
        return (!state && isPastOrPresent(asked.tense()) && isPastOrPresent(found.tense()))
                || isAtThatTime(asked, found)
                || isSinceThen(asked, found)
                || isSaidToCome(asked, found)
                || isOver(asked, found)
                || isOverNow(asked, found);
    }

    /** "counts 200 pupils, against 310 ten years ago": what was compared with is over, whatever the verb says. */
    private static boolean isComparedWith(Fact found) {
        return "compared".equals(found.rule());
    }

    /** "La maire, Lise Perrot, a signé": what somebody is called along the way has no tense, and was so, too. */
    private static boolean isCalledSo(Fact found) {
        return found.tense() == Tense.PRESENT && ("title".equals(found.rule()) || "apposition".equals(found.rule()));
    }

    /** "The decree comes into force on Monday": a date that is given puts the present into the future. */
    private static boolean isOnTheCalendar(Fact asked, Fact found) {
        return asked.tense() == Tense.PRESENT
                && found.tense() == Tense.FUTURE
                && asked.polarity() == Polarity.AFFIRMATIVE
                && Roles.isDated(asked);
    }

    /** "The road stays closed until May" is said today of days to come. */
    private static boolean endsOnTheCalendar(Fact asked) {
        return asked.arguments().stream().anyMatch(argument -> argument.role().equals("until"));
    }

    /** "Under the plan the school closes, will close, would close": the plan is all that makes it so. */
    private static boolean isUnderPlan(Fact asked, Fact found) {
        return Provisions.RULE.equals(found.rule())
                && found.modality() == Modality.PLANNED
                && (asked.modality() == Modality.ASSERTED || asked.modality() == Modality.CONDITIONAL)
                && asked.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("under"));
    }

    /** "Schools are closed on Monday", told when the Monday is over: the day that both name says when it is so. */
    private static boolean isAtThatTime(Fact asked, Fact found) {
        return asked.tense() == Tense.PRESENT
                && found.tense() == Tense.PAST
                && asked.polarity() == Polarity.AFFIRMATIVE
                && asked.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("time") && !Durations.isOne(argument.filler()));
    }

    /** "It would hurt farms" is what somebody says that it will do. */
    private static boolean isSaidToCome(Fact asked, Fact found) {
        return isByHearsay(asked, found) && asked.tense() == Tense.PRESENT && found.tense() == Tense.FUTURE;
    }

    /** What is so since May has been so since May. */
    private static boolean isSinceThen(Fact asked, Fact found) {
        return asked.tense() == Tense.PAST && found.tense() == Tense.PRESENT && isSince(asked) && isSince(found);
    }

    private static boolean isSince(Fact fact) {
        return fact.arguments().stream().anyMatch(argument -> argument.role().equals("since"));
    }

    /** What has not been done since May is done no longer. */
    private static boolean isOver(Fact asked, Fact found) {
        return asked.tense() == Tense.NO_LONGER
                && asked.polarity() == Polarity.NEGATIVE
                && found.polarity() == Polarity.NEGATIVE
                && isPastOrPresent(found.tense())
                && isSince(found);
    }

    /** What is so no longer is not so. */
    private static boolean isOverNow(Fact asked, Fact found) {
        return asked.tense() == Tense.PRESENT
                && found.tense() == Tense.NO_LONGER
                && asked.polarity() == Polarity.NEGATIVE
                && found.polarity() == Polarity.NEGATIVE;
    }

    /** What may, shall or must happen, or does under a condition, is yet to come, whichever tense says so. */
    private static boolean isYetToCome(Fact fact) {
        boolean open = switch (fact.modality()) {
            case POSSIBLE, PLANNED, WANTED, OBLIGED -> true;
            default -> false;
        };
        return (open || isConditional(fact)) && (fact.tense() == Tense.PRESENT || fact.tense() == Tense.FUTURE);
    }

    private static boolean isPastOrPresent(Tense tense) {
        return tense == Tense.PAST || tense == Tense.PRESENT;
    }
}
