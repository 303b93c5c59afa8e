package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;

/** What an English clause begins with, and so the number that its verb must have. */
enum FrameSubject {
    /** There is none yet. */
    MISSING,
    /** "the bank". */
    SINGULAR,
    /** "banks", "the bank and the mill". */
    PLURAL,
    /** "half of the banks", "Porto": with either. */
    EITHER;

    private static final int FARTHEST = 12;

    private static final Set<String> OPEN = Set.of(
            "half",
            "third",
            "quarter",
            "majority",
            "number",
            "percent",
            "cent",
            "one",
            "none",
            "any",
            "rest",
            "pair",
            "police",
            "most",
            "some",
            "all",
            "team",
            "staff",
            "crew",
            "family",
            "government",
            "public",
            "club",
            "side",
            "band",
            "couple",
            "squad");

    /** @param words the places of the clause's own words */
    static FrameSubject of(List<Draft> drafts, List<Integer> words, int verb) {
        int begin = behindOpeningPhrase(drafts, verb);
        for (int i = 0; i < Math.min(words.size(), FARTHEST) && words.get(i) < verb; i++) {
            Draft draft = drafts.get(words.get(i));
            if (words.get(i) < begin) {
                continue;
            }
            if (draft.is(Pos.NOUN) || draft.is(Pos.PROPN) || draft.is(Pos.PRON)) {
                return ofNoun(drafts, words.get(i), verb);
            }
            if (i > 0 && words.get(i) == verb - 1 && draft.is(Pos.ADJ) && draft.can(Pos.NOUN)) {
                return ofNoun(drafts, words.get(i), verb);
            }
            if (draft.is(Pos.NUM) && verb > words.get(i) + 1) {
                boolean counts = drafts.get(words.get(i) + 1).is(Pos.ADP);
                if (counts) {
                    return EITHER;
                }
            }
            if (i == 0 && draft.is(Pos.VERB) && draft.can(Mood.PRESENT_PARTICIPLE)) {
                return SINGULAR;
            }
        }
        return MISSING;
    }

    /** "Before the Geneva talks, the bank": the subject stands behind the comma. */
    private static int behindOpeningPhrase(List<Draft> drafts, int verb) {
        for (int i = 1; drafts.get(0).is(Pos.ADP) && i < Math.min(verb, FARTHEST); i++) {
            if (drafts.get(i).is(",")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static FrameSubject ofNoun(List<Draft> drafts, int from, int verb) {
        int last = from;
        boolean joined = false;
        for (int i = from + 1; i < Math.min(verb, from + FARTHEST) && goesOn(drafts.get(i)); i++) {
            joined |= drafts.get(i).is("and");
            last = drafts.get(i).is(Pos.NOUN) || drafts.get(i).is(Pos.PROPN) ? i : last;
        }
        Draft head = drafts.get(last);
        if (joined) {
            return PLURAL;
        }
        boolean open = head.is(Pos.PROPN) || OPEN.contains(head.lower);
        boolean plural = EnglishReadings.isPlural(head);
        return open ? EITHER : plural ? PLURAL : SINGULAR;
    }

    private static boolean goesOn(Draft draft) {
        boolean possessive = draft.is(Pos.PART) && draft.text.startsWith("'");
        return possessive
                || draft.is(Pos.NOUN)
                || draft.is(Pos.PROPN)
                || draft.is(Pos.CCONJ)
                || draft.is("&")
                || draft.is(Pos.ADJ)
                || draft.is(Pos.DET)
                || draft.is(Pos.NUM);
    }

    /** Returns whether a finite form of the word agrees with this subject. */
    boolean agrees(Draft verb) {
        for (Entry entry : verb.entries) {
            Morphology form = entry.morphology();
            if (entry.isFinite() && form.mood() == Mood.INDICATIVE && (form.time() == Time.PAST || agrees(form))) {
                return true;
            }
        }
        return false;
    }

    private boolean agrees(Morphology form) {
        boolean third = form.person() == 3 && form.number() != GrammaticalNumber.PLURAL;
        return switch (this) {
            case MISSING -> false;
            case SINGULAR -> third;
            case PLURAL -> !third;
            case EITHER -> true;
        };
    }
}
