package org.constat.language.words.english;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Adverbs;
import org.constat.language.words.tagging.Repair;

/** A clause of an English sentence as its tags show it: the places of its own words, and whether it has its finite verb. */
final class ClauseFrame {
    private static final Set<String> OPENING =
            Set.of("who", "which", "whom", "whose", "where", "when", "whether", "if", "because", "while", "although");

    private static final int FARTHEST = 12;
    private static final int NEAREST = 6;

    final List<Integer> words = new ArrayList<>();
    final List<Integer> doubtfulVerbs = new ArrayList<>();
    boolean hasVerb;

    private ClauseFrame() {}

    /** Returns the clauses of a sentence; one that is complete gives way to the one around it. */
    static List<ClauseFrame> of(List<Draft> drafts) {
        List<ClauseFrame> all = new ArrayList<>();
        Deque<ClauseFrame> open = new ArrayDeque<>();
        push(all, open);
        int speaker = SpeakerBehindComma.comma(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.is(":") || draft.is(";") || i == speaker) {
                open.clear();
                push(all, open);
            } else if (opensClause(drafts, i) || goesOn(drafts, i, open.element())) {
                push(all, open);
            } else {
                i = place(drafts, i, open);
            }
        }
        return all;
    }

    private static void push(List<ClauseFrame> all, Deque<ClauseFrame> open) {
        ClauseFrame frame = new ClauseFrame();
        all.add(frame);
        open.push(frame);
    }

    /** Returns the place of the last word that was taken. */
    private static int place(List<Draft> drafts, int at, Deque<ClauseFrame> open) {
        while (open.size() > 1 && open.element().hasVerb) {
            open.pop();
        }
        ClauseFrame frame = open.element();
        frame.words.add(at);
        if (!isFinite(drafts, at) || isBehindCoordinator(drafts, at)) {
            return at;
        }
        if (frame.isDoubtful(drafts, at)) {
            frame.doubtfulVerbs.add(at);
            return at;
        }
        frame.hasVerb = true;
        return endOfChain(drafts, at);
    }

    /** "kills 40 people and injures 200": a second verb is not the one that is missed. */
    private static boolean isBehindCoordinator(List<Draft> drafts, int at) {
        return at > 0 && drafts.get(at).is(Pos.VERB) && drafts.get(at - 1).is(Pos.CCONJ);
    }

    /**
     * "Closing the plant costs jobs, and two firms have left", "The firm cut jobs in May, and its boss resigned": behind a
     * comma "and" goes on with a clause, unless what stands before may be a list.
     */
    private static boolean goesOn(List<Draft> drafts, int at, ClauseFrame frame) {
        boolean joint =
                at > 0 && drafts.get(at).is(Pos.CCONJ) && drafts.get(at - 1).is(",");
        return joint
                && !frame.hasVerb
                && !frame.words.isEmpty()
                && (drafts.get(frame.words.get(0)).can(Mood.PRESENT_PARTICIPLE)
                        || (frame.hasOneComma(drafts) && isSubjectWithVerb(drafts, at + 1)));
    }

    private boolean hasOneComma(List<Draft> drafts) {
        return words.stream().filter(word -> drafts.get(word).is(",")).count() == 1;
    }

    /** "its boss resigned". */
    private static boolean isSubjectWithVerb(List<Draft> drafts, int begin) {
        int at = begin;
        while (at < Math.min(drafts.size(), begin + NEAREST) && isPartOfSubject(drafts.get(at))) {
            at++;
        }
        return at > begin + 1 && at < drafts.size() && drafts.get(begin).is(Pos.DET) && isFinite(drafts, at);
    }

    private static boolean isPartOfSubject(Draft draft) {
        return draft.is(Pos.DET) || draft.is(Pos.ADJ) || draft.is(Pos.NOUN) || draft.is(Pos.PROPN);
    }

    private static boolean opensClause(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean gerund = next == null || (next.is(Pos.VERB) && !next.canBeFinite());
        boolean relative = draft.is("that") && draft.is(Pos.PRON) && next != null && isVerbOrSubject(next);
        boolean marker = draft.is(Pos.SCONJ) || OPENING.contains(draft.lower) || isBeforeClause(drafts, at);
        boolean preposition = draft.is("because") && next != null && next.is("of");
        return (marker || relative) && !gerund && !preposition && !draft.is("than");
    }

    /** "after a lorry spilled its load": what looks like a preposition has a verb of its own. */
    private static boolean isBeforeClause(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (!draft.is("after") && !draft.is("before") && !draft.is("until")) {
            return false;
        }
        for (int i = at + 2; i < Math.min(drafts.size(), at + NEAREST); i++) {
            Draft word = drafts.get(i);
            if (word.is(Pos.VERB) || word.is(Pos.AUX)) {
                Draft next = Repair.neighbour(drafts, i + 1);
                boolean object = word.is(Pos.AUX) || (next != null && (next.is(Pos.DET) || next.is(Pos.NUM)));
                boolean alone = next == null && EnglishVerbPlace.isIntransitive(word);
                return (object || alone)
                        && word.canBeFinite()
                        && drafts.get(i - 1).is(Pos.NOUN);
            }
            if (!word.is(Pos.NOUN) && !word.is(Pos.ADJ) && !word.is(Pos.DET)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isVerbOrSubject(Draft draft) {
        return draft.is(Pos.VERB) || draft.is(Pos.PROPN) || draft.is(Pos.DET);
    }

    /** Returns whether a finite verb stands before a place of the sentence. */
    static boolean hasFiniteBefore(List<Draft> drafts, int end) {
        for (int i = 0; i < end; i++) {
            if (isFinite(drafts, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isFinite(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean infinitive = before != null && (before.is("to") || draft.is("down"));
        boolean compared = before != null && (before.is("than") || before.is("as") || before.is("be"));
        return (draft.is(Pos.AUX) && !infinitive)
                || (draft.is(Pos.VERB) && draft.canBeFinite() && !infinitive && !compared);
    }

    /** "a man accused of murder", "firms plan job cuts": what looks like the verb may be a participle or a noun. */
    private boolean isDoubtful(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behindNoun = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN));
        boolean participle = next != null && next.is(Pos.ADP) && draft.can(Mood.PAST_PARTICIPLE);
        boolean compound = draft.can(Pos.NOUN)
                && before != null
                && before.is(Pos.NOUN)
                && !subject(drafts, at).agrees(draft);
        boolean object = draft.can(Pos.NOUN)
                && before != null
                && before.is(Pos.NOUN)
                && !EnglishReadings.isPastOfAnother(draft)
                && hasVerbBehindName(drafts, at);
        return draft.is(Pos.VERB)
                && ((behindNoun && (participle || compound || object)) || (participle && isInserted(drafts, at)));
    }

    /** "The act, passed by 30 votes to 20, bans smoking": between a noun and a verb to come it only describes. */
    static boolean isInserted(List<Draft> drafts, int at) {
        if (at < 2 || !drafts.get(at - 1).is(",") || !drafts.get(at - 2).is(Pos.NOUN)) {
            return false;
        }
        for (int i = at + 1; i + 1 < drafts.size() && i < at + FARTHEST && !opensClause(drafts, i); i++) {
            if (drafts.get(i).is(",")) {
                return EnglishFiniteVerbs.isThirdPerson(drafts.get(i + 1));
            }
        }
        return false;
    }

    /** "Ann Holm supports free school buses": a third person right behind a name is its verb. */
    private boolean hasVerbBehindName(List<Draft> drafts, int verb) {
        for (int i = 0; i < words.size() && i < FARTHEST && words.get(i) < verb - 1; i++) {
            if (isBehindName(drafts, words.get(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isBehindName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        return at > 0
                && draft.is(Pos.NOUN)
                && !draft.isCapitalised()
                && drafts.get(at - 1).is(Pos.PROPN)
                && EnglishFiniteVerbs.isThirdPerson(draft)
                && !endsOpeningPhrase(drafts, at);
    }

    /** "Before the Geneva talks, ministers met": what opens a sentence behind a preposition ends at its comma. */
    private static boolean endsOpeningPhrase(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        return drafts.get(0).is(Pos.ADP) && next != null && next.is(",");
    }

    /** Returns the subject that a verb at this place would have. */
    FrameSubject subject(List<Draft> drafts, int verb) {
        return FrameSubject.of(drafts, words, verb);
    }

    /** "a ship built in 1912": without an object it is hardly active. */
    static boolean needsObject(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> WordLists.of("needsObject").contains(entry.lemma()));
    }

    private static int endOfChain(List<Draft> drafts, int at) {
        int last = at;
        int next = Adverbs.behind(drafts, last + 1);
        while (EnglishReadings.auxiliary(drafts.get(last)) != null
                || drafts.get(last).is(Pos.AUX)) {
            if (next >= drafts.size()
                    || !(drafts.get(next).is(Pos.VERB) || drafts.get(next).is(Pos.AUX))) {
                return last;
            }
            last = next;
            next = Adverbs.behind(drafts, last + 1);
        }
        return last;
    }
}
