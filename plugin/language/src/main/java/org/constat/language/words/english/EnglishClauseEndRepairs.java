package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells English verbs and what is said of their objects by standing last, or nearly so, in a clause. */
final class EnglishClauseEndRepairs {
    private static final int FARTHEST = 7;

    private EnglishClauseEndRepairs() {}

    /** "because demand fell": a past behind a subject, and no adjective. */
    static void pastAtEnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        boolean past = draft.entries.stream()
                .anyMatch(entry -> entry.isFinite() && entry.morphology().time() == Time.PAST);
        boolean open = subject != null
                && (subject.is(Pos.NOUN) || subject.is(Pos.PROPN) || isBaseBehindConjunction(drafts, at - 1));
        boolean mistaken = draft.is(Pos.ADJ) || (draft.is(Pos.NOUN) && isBaseBehindConjunction(drafts, at - 1));
        if (mistaken && past && !draft.form.endsWith("ed") && open && isLast(drafts, at) && subject != null) {
            draft.pos = Pos.VERB;
            subject.pos = subject.is(Pos.VERB) ? Pos.NOUN : subject.pos;
        }
    }

    private static boolean isBaseBehindConjunction(List<Draft> drafts, int at) {
        Draft draft = Repair.neighbour(drafts, at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean base = draft != null && draft.is(Pos.VERB) && draft.can(Pos.NOUN);
        return base && before != null && before.is(Pos.SCONJ);
    }

    /** "where the plant stands, …", "that the bank offers clients are": whatever opens a clause calls for a verb. */
    static void thirdPersonOfRelative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft);
        if (open && (isEnd(drafts, at + 1) || isObjectAtEnd(drafts, at + 1)) && isBehindRelative(drafts, at - 1)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isEnd(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at);
        return next != null && (next.is(Pos.PUNCT) || next.is(Pos.AUX) || EnglishFiniteVerbs.isThirdPerson(next));
    }

    private static boolean isObjectAtEnd(List<Draft> drafts, int at) {
        Draft object = Repair.neighbour(drafts, at);
        return object != null
                && object.is(Pos.NOUN)
                && EnglishReadings.isPlural(object)
                && !EnglishFiniteVerbs.isThirdPerson(object)
                && isEnd(drafts, at + 1);
    }

    /** "the largest of which measures two metres": right behind the pronoun and before no verb. */
    static void thirdPersonBehindWhich(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft);
        boolean goesOn = next != null
                && (next.is(Pos.NUM)
                        || next.is(Pos.DET)
                        || next.is(Pos.ADP)
                        || next.is(Pos.PROPN)
                        || next.is(Pos.ADV)
                        || next.is(Pos.NOUN)
                        || next.is(Pos.ADJ));
        if (open && goesOn && at > 1 && drafts.get(at - 1).is("which") && isPartOrMark(drafts, at - 2)) {
            draft.pos = Pos.VERB;
            drafts.get(at - 1).pos = Pos.PRON;
        }
    }

    /** "…, which costs 5 euros", "one of which costs 5 euros", but not "in which case". */
    private static boolean isPartOrMark(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean part = draft.is("of")
                && at > 0
                && (drafts.get(at - 1).is(Pos.NUM)
                        || drafts.get(at - 1).is(Pos.ADJ)
                        || drafts.get(at - 1).is(Pos.DET)
                        || drafts.get(at - 1).is(Pos.PRON));
        return part || draft.is(",") || draft.is(Pos.NOUN);
    }

    /** "The guarantees that the bank offers": behind a noun that opens the sentence. */
    private static boolean isRelativeThat(List<Draft> drafts, int at) {
        return drafts.get(at).is("that")
                && at > 0
                && at < 4
                && drafts.get(at - 1).is(Pos.NOUN);
    }

    private static boolean isBehindRelative(List<Draft> drafts, int from) {
        int at = from;
        while (at > from - FARTHEST
                && at > 0
                && !drafts.get(from).is(Pos.ADJ)
                && isNominal(drafts.get(at))
                && !EnglishReadings.isPlural(drafts.get(from))) {
            at--;
        }
        return at < from
                && at >= 0
                && (drafts.get(at).is("where") || drafts.get(at).is("when") || isRelativeThat(drafts, at));
    }

    private static boolean isNominal(Draft draft) {
        return draft.is(Pos.NOUN)
                || draft.is(Pos.PROPN)
                || draft.is(Pos.ADJ)
                || draft.is(Pos.DET)
                || draft.is(Pos.NUM)
                || draft.is("'s");
    }

    /** "the library stays open": a link, and how somebody or something is. */
    static void linkBeforeAdjective(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft state = Repair.neighbour(drafts, at + 1);
        boolean link = draft.is(Pos.NOUN)
                && EnglishFiniteVerbs.isThirdPerson(draft)
                && draft.entries.stream().anyMatch(entry -> WordLists.of("link").contains(entry.lemma()));
        boolean singular = subject != null
                && (subject.is(Pos.NOUN) || subject.is(Pos.PROPN))
                && !EnglishReadings.isPlural(subject);
        boolean describes = state != null && (state.can(Pos.ADJ) || state.can(Mood.PAST_PARTICIPLE));
        if (link && singular && describes && state != null && isLast(drafts, at + 1)) {
            draft.pos = Pos.VERB;
            state.pos = Pos.ADJ;
        }
    }

    /** "declares the vote invalid", "find the play boring": what somebody holds the object to be. */
    static void judgedObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft object = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.is(Pos.NOUN) || (draft.is(Pos.VERB) && (next == null || next.is(Pos.PUNCT)));
        boolean nominal = object != null && (object.is(Pos.NOUN) || object.is(Pos.PROPN));
        boolean state = draft.can(Pos.ADJ) || draft.can(Mood.PAST_PARTICIPLE);
        if (open && state && nominal && isLast(drafts, at) && isBehindJudgement(drafts, at - 1)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isBehindJudgement(List<Draft> drafts, int object) {
        for (int i = object - 1; i > 0 && i > object - FARTHEST; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.VERB)) {
                return draft.entries.stream()
                        .anyMatch(entry -> WordLists.of("judging").contains(entry.lemma()));
            }
            if (!isNominal(draft)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLast(List<Draft> drafts, int at) {
        @Nullable Draft next = Repair.neighbour(drafts, at + 1);
        return next == null
                || next.is(Pos.PUNCT)
                || next.is(Pos.SCONJ)
                || next.is(Pos.CCONJ)
                || next.is(Pos.ADP)
                || next.is("as");
    }
}
