package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Adverbs;
import org.constat.language.words.tagging.BehindComma;
import org.constat.language.words.tagging.Repair;

/** Tells by what stands around an English verb form whether an infinitive or a participle is called for. */
final class EnglishVerbPlace {

    private EnglishVerbPlace() {}

    static boolean isBasePlace(List<Draft> drafts, int at) {
        int before = Adverbs.before(drafts, at - 1);
        if (before < 0) {
            return false;
        }
        Draft draft = drafts.get(before);
        String auxiliary = EnglishReadings.auxiliary(draft);
        boolean modal = draft.is(Pos.AUX) && auxiliary == null && !draft.text.startsWith("'s");
        return modal
                || isCaused(drafts, at)
                || isHelped(draft)
                || (draft.is("to") && draft.is(Pos.PART))
                || ("do".equals(auxiliary) && draft.is(Pos.AUX));
    }

    /** "helped build the bridge". */
    private static boolean isHelped(Draft before) {
        return before.is(Pos.VERB) && before.reads(entry -> entry.lemma().equals("help"));
    }

    /** "let the firm build", "makes prices rise", "to have Sweden act". */
    private static boolean isCaused(List<Draft> drafts, int at) {
        Draft before = drafts.get(at - 1);
        if (!before.is(Pos.NOUN) && !before.is(Pos.PROPN) && !before.is(Pos.PRON)) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - 6; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.VERB)) {
                boolean had = draft.is("have") && i > 0 && drafts.get(i - 1).is("to");
                return had
                        || draft.entries.stream()
                                .anyMatch(entry -> WordLists.of("causative").contains(entry.lemma()));
            }
            if (draft.is(Pos.PUNCT) || draft.is(Pos.AUX) || draft.is(Pos.CCONJ) || draft.is(Pos.ADP)) {
                return false;
            }
        }
        return false;
    }

    static boolean isParticiplePlace(List<Draft> drafts, int at) {
        int before = Adverbs.before(drafts, at - 1);
        if (before < 0) {
            return isDoneBy(drafts, at + 1) || EnglishOpeningParticiple.is(drafts, at);
        }
        Draft draft = drafts.get(before);
        String auxiliary = EnglishReadings.auxiliary(draft);
        boolean verb = draft.is(Pos.AUX) || draft.is(Pos.VERB);
        boolean behindState = verb
                && draft.entries.stream()
                        .anyMatch(entry -> WordLists.of("leadsToState").contains(entry.lemma()));
        boolean behindAuxiliary = verb && auxiliary != null && !auxiliary.equals("do");
        return behindState
                || behindAuxiliary
                || draft.is("'d")
                || draft.is("than")
                || draft.is("as")
                || EnglishOpeningParticiple.isSecond(drafts, at)
                || isReducedRelative(drafts, at);
    }

    /** "the troops stationed there left": behind a noun, with the finite verb still to come. */
    private static boolean isReducedRelative(List<Draft> drafts, int at) {
        int last = Adverbs.before(drafts, at - 1);
        Draft before = drafts.get(last);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (EnglishReadings.auxiliary(drafts.get(at)) != null) {
            return false;
        }
        if (before.is(",") && last > 0 && !drafts.get(last - 1).is(Pos.VERB)) {
            return next != null
                    && (next.is(Pos.ADP) || next.is("as"))
                    && !isIntransitive(drafts.get(at))
                    && (BehindComma.isFiniteVerb(drafts, at + 1) || describesLast(drafts, last, at));
        }
        if ((!before.is(Pos.NOUN) && !before.is(Pos.PROPN) && !before.is("those")) || next == null) {
            return false;
        }
        if (!isDoneBy(drafts, at + 1) && SubjectOfRelative.isBefore(drafts, last, at)) {
            return false;
        }
        if (next.is(Pos.ADP)
                && EnglishApposition.isHost(drafts, last)
                && !isIntransitive(drafts.get(at))
                && !says(drafts.get(at))) {
            return true;
        }
        if (OnlyVerbOfRelative.is(drafts, last, at)) {
            return false;
        }
        if (drafts.get(at).is("said") && !isDoneBy(drafts, at + 1)) {
            return false;
        }
        if (drafts.get(at).is("armed") && next.is("with")) {
            return true;
        }
        if (next.isFiniteVerb() && !next.can(Pos.NOUN) && !isIntransitive(drafts.get(at))) {
            return !isSubjectOfContact(drafts, last);
        }
        boolean open = (next.is(Pos.ADP) && !isParticle(next)) || (next.is(Pos.ADV) && !asks(next));
        return isDoneBy(drafts, at + 1)
                || (isDirection(next) && isDoneBy(drafts, at + 2))
                || (open && !isIntransitive(drafts.get(at)) && finiteVerbFollows(drafts, at + 1));
    }

    /** "the deal the bank signed was": what a noun with an article does to the noun before it. */
    private static boolean isSubjectOfContact(List<Draft> drafts, int noun) {
        int at = noun;
        while (at > 0
                && (drafts.get(at).is(Pos.NOUN)
                        || drafts.get(at).is(Pos.PROPN)
                        || drafts.get(at).is(Pos.ADJ))) {
            at--;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean name = drafts.get(noun).is(Pos.PROPN);
        return name || (drafts.get(at).is(Pos.DET) && before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN)));
    }

    /** "The town has a theatre, built in 1920": the clause has its verb, and no other is joined to it. */
    private static boolean describesLast(List<Draft> drafts, int comma, int at) {
        Draft noun = drafts.get(comma - 1);
        boolean host = noun.is(Pos.NOUN) || noun.is(Pos.PROPN);
        return host
                && !says(drafts.get(at))
                && !isParticle(drafts.get(at + 1))
                && hasVerbOfItsOwn(drafts, comma)
                && !isJoinedAhead(drafts, at + 1);
    }

    /** "The raid, carried out by police, led to arrests": what stands between two commas has no verb of the clause. */
    private static boolean hasVerbOfItsOwn(List<Draft> drafts, int end) {
        int begin = end - 1;
        while (begin > 0 && !drafts.get(begin).is(",")) {
            begin--;
        }
        Draft first = drafts.get(begin + 1);
        boolean inserted = drafts.get(begin).is(",") && (first.is(Pos.VERB) || first.is(Pos.ADJ));
        for (int i = begin; i < end && !inserted && !opensClause(drafts.get(i)); i++) {
            Draft draft = drafts.get(i);
            boolean finite = draft.isFiniteVerb();
            if (finite && i > 0 && !drafts.get(i - 1).is("to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensClause(Draft draft) {
        return draft.is("who")
                || draft.is("which")
                || draft.is("whose")
                || WordLists.of("opensClause").contains(draft.lower);
    }

    /** "moved to Lund, worked in a mill and married": one of several that somebody did. */
    private static boolean isJoinedAhead(List<Draft> drafts, int from) {
        for (int i = from; i + 1 < drafts.size(); i++) {
            Draft verb = drafts.get(Math.min(Adverbs.behind(drafts, i + 1), drafts.size() - 1));
            if (drafts.get(i).is(Pos.CCONJ) && (verb.is(Pos.VERB) || verb.is(Pos.AUX))) {
                return true;
            }
        }
        return false;
    }

    /** "The owner explained why the mill closed": what somebody explains is no part of him. */
    private static boolean asks(Draft draft) {
        return draft.is("why") || draft.is("how");
    }

    /** "a plan put forward by the mayor". */
    private static boolean isDirection(Draft draft) {
        return isParticle(draft) || draft.is("forward") || draft.is("together") || draft.is("over");
    }

    private static boolean isParticle(Draft draft) {
        return draft.is("down") || draft.is("up") || draft.is("out") || draft.is("off");
    }

    /** "signed by the mayor", but not "passed by 152 votes", which is by how much. */
    private static boolean isDoneBy(List<Draft> drafts, int by) {
        Draft draft = Repair.neighbour(drafts, by);
        Draft number = Repair.neighbour(drafts, by + 1);
        if (draft == null || !draft.is("by") || isBeforeLateObject(drafts, by + 1)) {
            return false;
        }
        boolean counted = number != null && (number.is(Pos.NUM) || isFraction(drafts, by + 1));
        Draft score = Repair.neighbour(drafts, by + 2);
        if (counted && score != null && (score.is("to") || score.is("-"))) {
            return false;
        }
        return !counted
                || drafts.subList(by + 1, Math.min(by + 4, drafts.size())).stream()
                        .noneMatch(word -> WordLists.of("measure").contains(word.lower));
    }

    /** "rejected by a single vote a bill": with its object behind, it was not done by what follows. */
    private static boolean isBeforeLateObject(List<Draft> drafts, int from) {
        int at = from < drafts.size() && drafts.get(from).is(Pos.DET) ? from + 1 : from;
        while (at < drafts.size()
                && (drafts.get(at).is(Pos.ADJ) || drafts.get(at).is(Pos.NOUN))) {
            at++;
        }
        Draft object = Repair.neighbour(drafts, at + 1);
        return at > from
                && drafts.get(at - 1).is(Pos.NOUN)
                && object != null
                && drafts.get(at).is(Pos.DET)
                && !WordLists.of("dated").contains(object.lower);
    }

    /** "dropped by a third". */
    private static boolean isFraction(List<Draft> drafts, int at) {
        Draft part = Repair.neighbour(drafts, at + 1);
        boolean one =
                drafts.get(at).is("a") && part != null && (part.is("third") || part.is("quarter") || part.is("fifth"));
        return one || (drafts.get(at).is("half") && (part == null || part.is(Pos.PUNCT) || part.is(Pos.ADP)));
    }

    /** "a girl, remained in hospital, said the doctor": nobody is remained. */
    static boolean isIntransitive(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> WordLists.of("intransitive").contains(entry.lemma()));
    }

    private static boolean says(Draft draft) {
        return draft.entries.stream().anyMatch(entry -> WordLists.of("speaking").contains(entry.lemma()));
    }

    private static boolean finiteVerbFollows(List<Draft> drafts, int from) {
        for (int i = from; i < drafts.size() && i < from + 25; i++) {
            Draft draft = drafts.get(i);
            boolean clauseEnds =
                    draft.is(Pos.PUNCT) || draft.is(Pos.CCONJ) || draft.is(Pos.SCONJ) || draft.is(Pos.PRON);
            if (clauseEnds || WordLists.of("opensClause").contains(draft.lower)) {
                return false;
            }
            boolean finite = draft.isFiniteVerb() && !compares(drafts, i);
            if (finite && !drafts.get(i - 1).is("to") && !drafts.get(i - 1).is("be")) {
                return true;
            }
        }
        return false;
    }

    /** "doubled in May compared with April": says with what, and is no verb to come. */
    private static boolean compares(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        return drafts.get(at).is("compared") && next != null && (next.is("with") || next.is("to"));
    }
}
