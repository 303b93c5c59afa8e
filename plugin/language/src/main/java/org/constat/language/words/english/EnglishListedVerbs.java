package org.constat.language.words.english;

import java.util.ArrayList;
import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells the verbs of a list from the nouns that they look like ("shops that hire, repair and sell bicycles"). */
final class EnglishListedVerbs {
    private static final int FEWEST = 3;

    private EnglishListedVerbs() {}

    /** "shops that hire, repair and sell bicycles": behind the pronoun of a plural stand base forms, of which the last is surely a verb. */
    static void verbsOfRelative(List<Draft> drafts, int at) {
        Draft pronoun = drafts.get(at);
        Draft host = Repair.neighbour(drafts, at - 1);
        boolean relative = pronoun.is("who") || pronoun.is("that") || pronoun.is("which");
        boolean many = host != null && (host.is("those") || (host.is(Pos.NOUN) && EnglishReadings.isPlural(host)));
        if (!relative || !many) {
            return;
        }
        List<Draft> verbs = listed(drafts, at + 1);
        if (verbs.size() >= FEWEST && verbs.get(verbs.size() - 1).is(Pos.VERB)) {
            pronoun.pos = Pos.PRON;
            verbs.forEach(verb -> verb.pos = Pos.VERB);
        }
    }

    /** Returns the base forms from here on that commas join, up to the one behind "and" or "or"; none where anything else stands between. */
    private static List<Draft> listed(List<Draft> drafts, int from) {
        List<Draft> verbs = new ArrayList<>();
        for (int i = from; i + 1 < drafts.size() && drafts.get(i).can(Mood.INFINITIVE); i++) {
            verbs.add(drafts.get(i));
            i += drafts.get(i + 1).is(",") ? 1 : 0;
            Draft next = Repair.neighbour(drafts, i + 1);
            if (next != null && (next.is("and") || next.is("or"))) {
                Draft last = Repair.neighbour(drafts, i + 2);
                if (last != null && last.can(Mood.INFINITIVE)) {
                    verbs.add(last);
                    return verbs;
                }
                return List.of();
            }
            if (!drafts.get(i).is(",")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "buys, repairs and sells boats": between two third persons stands a third. */
    static void thirdPersonInside(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean third = draft.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft);
        if (third && at > 1 && at + 2 < drafts.size() && drafts.get(at - 1).is(",")) {
            boolean joined = drafts.get(at + 1).is("and") || drafts.get(at + 1).is("or");
            if (joined && isThirdPersonVerb(drafts.get(at - 2)) && isThirdPersonVerb(drafts.get(at + 2))) {
                draft.pos = Pos.VERB;
            }
        }
    }

    private static boolean isThirdPersonVerb(Draft draft) {
        return draft.is(Pos.VERB) && EnglishFiniteVerbs.isThirdPerson(draft);
    }

    /** "opens a school and plants trees", "lost a third of its sales and demands compensation": behind "and" a third person with its object, and with no verb to follow. */
    static void thirdPersonBehindAnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean third = draft.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft) && !draft.isCapitalised();
        if (!third || before == null || !before.is("and") || next == null) {
            return;
        }
        if (isCounted(drafts, at + 1)
                && isBehindWhich(drafts, at - 2)
                && !EnglishFiniteVerbs.hasFiniteVerb(untilMark(drafts, at + 1))) {
            draft.pos = Pos.VERB;
        }
        if (next.is(Pos.NOUN)
                && WordLists.of("ofWhoActs").contains(draft.lower)
                && ClauseFrame.hasFiniteBefore(drafts, at)
                && !EnglishFiniteVerbs.hasFiniteVerb(drafts.subList(at + 1, drafts.size()))) {
            draft.pos = Pos.VERB;
        }
        if (isObject(next)
                && hasThirdPersonBefore(drafts, at)
                && !EnglishFiniteVerbs.hasFiniteVerb(drafts.subList(at + 1, drafts.size()))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "which opened in 1990 and employs 40 teachers", "about 40 teachers": what is counted is no time. */
    private static boolean isCounted(List<Draft> drafts, int at) {
        boolean about = drafts.get(at).is("about")
                || drafts.get(at).is("around")
                || drafts.get(at).is("nearly")
                || drafts.get(at).is("some");
        int number = about ? at + 1 : at;
        Draft noun = Repair.neighbour(drafts, number + 1);
        return noun != null
                && drafts.get(number).is(Pos.NUM)
                && (noun.is(Pos.NOUN) || noun.is(Pos.ADJ))
                && !WordLists.of("measure").contains(noun.lower)
                && !WordLists.of("distance").contains(noun.lower);
    }

    private static boolean isBehindWhich(List<Draft> drafts, int from) {
        boolean verb = false;
        for (int i = from; i > 0 && !drafts.get(i).is(Pos.PUNCT); i--) {
            verb |= ClauseFrame.isFinite(drafts, i);
            if (drafts.get(i).is("which") || drafts.get(i).is("who")) {
                return verb;
            }
        }
        return false;
    }

    private static List<Draft> untilMark(List<Draft> drafts, int from) {
        int end = from;
        while (end < drafts.size() && !EnglishFiniteVerbs.opensClause(drafts.get(end))) {
            end++;
        }
        return drafts.subList(from, end);
    }

    /** "rejects the claim and points to a fault", "points instead to": behind "and" and the same subject. */
    static void pointsBehindAnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft to = next != null && (next.is("instead") || next.is("out")) ? Repair.neighbour(drafts, at + 2) : next;
        boolean joined = before != null && before.is("and") && to != null && (to.is("to") || to.is("out"));
        if (draft.is("points") && joined && hasThirdPersonBefore(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isObject(Draft next) {
        return next.is(Pos.NOUN) && EnglishReadings.isPlural(next);
    }

    private static boolean hasThirdPersonBefore(List<Draft> drafts, int at) {
        for (int i = at - 2; i >= 0 && !drafts.get(i).is(Pos.PUNCT); i--) {
            if (isThirdPersonVerb(drafts.get(i))) {
                return true;
            }
        }
        return false;
    }
}
