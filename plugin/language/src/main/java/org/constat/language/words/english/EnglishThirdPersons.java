package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Makes verbs of English words that look like plurals or nouns, where what follows shows that somebody does it. */
final class EnglishThirdPersons {
    private static final int LONGEST_RELATIVE = 16;

    private EnglishThirdPersons() {}

    /** "The guild calls off the march planned for May": between a singular and the particle before an object. */
    static void beforeParticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft particle = Repair.neighbour(drafts, at + 1);
        Draft object = Repair.neighbour(drafts, at + 2);
        boolean third = isNounInThirdPerson(draft) && particle != null && object != null && object.is(Pos.DET);
        if (!third || subject == null || particle == null) {
            return;
        }
        boolean singular = subject.is(Pos.PROPN) || (subject.is(Pos.NOUN) && !EnglishReadings.isPlural(subject));
        boolean small = switch (particle.lower) {
            case "off", "out", "up", "down", "away", "over" -> true;
            default -> false;
        };
        if (singular && small && !EnglishFiniteVerbs.isVerbElsewhere(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Councillors reject plans for a pool": many reject, and no "reject" plans. */
    static void rejectIsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft object = Repair.neighbour(drafts, at + 1);
        if (draft.is("reject")
                && draft.is(Pos.NOUN)
                && subject != null
                && (subject.is(Pos.PROPN) || EnglishReadings.isPlural(subject))
                && object != null) {
            draft.pos = Pos.VERB;
            object.pos = object.is(Pos.VERB) && object.can(Pos.NOUN) ? Pos.NOUN : object.pos;
        }
    }

    /** "Norda fears losses and may sue": what a name does before what many are, where the next verb is joined to it. */
    static void beforeBarePlural(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft object = Repair.neighbour(drafts, at + 1);
        if (isNounInThirdPerson(draft)
                && WordLists.of("ofWhoActs").contains(draft.lower)
                && subject != null
                && subject.is(Pos.PROPN)
                && object != null
                && object.is(Pos.NOUN)
                && EnglishReadings.isPlural(object)
                && !ClauseFrame.hasFiniteBefore(drafts, at)
                && isNextVerbJoined(drafts, at + 1)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isNextVerbJoined(List<Draft> drafts, int from) {
        for (int i = from; i < drafts.size(); i++) {
            if (drafts.get(i).isFiniteVerb()) {
                return drafts.get(i - 1).is(Pos.CCONJ);
            }
        }
        return true;
    }

    /** "Ann Holm, who runs the shelter, asks for gifts": behind what two commas set apart, where no other verb follows. */
    static void behindRelative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean goesOn = next != null
                && (next.is(Pos.ADP)
                        || next.is(Pos.DET)
                        || next.is(Pos.NUM)
                        || next.is(Pos.PROPN)
                        || next.is(Pos.PART));
        if (goesOn
                && at > 4
                && drafts.get(at - 1).is(",")
                && isNounInThirdPerson(draft)
                && isEndOfRelative(drafts, at - 2)
                && !EnglishFiniteVerbs.hasFiniteVerb(drafts.subList(at + 1, drafts.size()))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isEndOfRelative(List<Draft> drafts, int last) {
        for (int i = last; i > 1 && i > last - LONGEST_RELATIVE; i--) {
            if (drafts.get(i).is("who")
                    || drafts.get(i).is("which")
                    || drafts.get(i).is("whose")) {
                return drafts.get(i - 1).is(",");
            }
            if (drafts.get(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** "unless pay rises", "because trade falls": behind a conjunction stands who does it, where no verb is to come. */
    static void behindConjunction(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (at < 2 || !drafts.get(at - 2).is(Pos.SCONJ) || !isNounInThirdPerson(draft)) {
            return;
        }
        Draft subject = drafts.get(at - 1);
        boolean base = subject.is(Pos.VERB) && subject.can(Pos.NOUN) && subject.can(Mood.INFINITIVE);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.ADV);
        if (base && ends && !EnglishFiniteVerbs.hasFiniteVerb(restOfClause(drafts, at))) {
            subject.pos = Pos.NOUN;
            draft.pos = Pos.VERB;
        }
    }

    private static List<Draft> restOfClause(List<Draft> drafts, int at) {
        int end = at + 1;
        while (end < drafts.size() && !EnglishFiniteVerbs.opensClause(drafts.get(end))) {
            end++;
        }
        return drafts.subList(at + 1, end);
    }

    /** "broke into the chapel and stole a cross": behind "and" and before an object what can only be the past of another verb. */
    static void pastBehindAnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft object = Repair.neighbour(drafts, at + 1);
        boolean joined = draft.is(Pos.NOUN) && at > 1 && drafts.get(at - 1).is("and");
        if (joined
                && object != null
                && (object.is(Pos.DET) || object.is(Pos.NUM))
                && EnglishReadings.isPastOfAnother(draft)
                && ClauseFrame.hasFiniteBefore(drafts, at - 1)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "the new mill cost three times more than planned": how much it cost, and no cost of its own. */
    static void costBeforeMultiple(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft times = Repair.neighbour(drafts, at + 2);
        boolean named = subject != null && (subject.is(Pos.NOUN) || subject.is(Pos.PROPN));
        boolean multiple =
                times != null && times.is("times") && drafts.get(at + 1).is(Pos.NUM);
        if (draft.is("cost") && draft.is(Pos.NOUN) && named && multiple && !ClauseFrame.hasFiniteBefore(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "36 towns promise free meals", "gave Oslo firm guarantees": behind an adjective, where many promise or somebody is given something. */
    static void pluralBehindAdjective(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean described = draft.is(Pos.VERB) && at > 2 && drafts.get(at - 1).is(Pos.ADJ);
        if (!described || !draft.can(Pos.NOUN) || !EnglishFiniteVerbs.isThirdPerson(draft)) {
            return;
        }
        Draft second = drafts.get(at - 2);
        Draft first = drafts.get(at - 3);
        if (second.is(Pos.PROPN) && first.is(Pos.VERB)) {
            draft.pos = Pos.NOUN;
        } else if (second.is(Pos.NOUN)
                && second.can(Mood.INFINITIVE)
                && first.is(Pos.NOUN)
                && EnglishReadings.isPlural(first)) {
            second.pos = Pos.VERB;
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isNounInThirdPerson(Draft draft) {
        return draft.is(Pos.NOUN) && !draft.isCapitalised() && EnglishFiniteVerbs.isThirdPerson(draft);
    }
}
