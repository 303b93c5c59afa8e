package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.Adverbs;
import org.constat.language.words.tagging.ClosedClass;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Chooses among the readings of a form the one that its part of speech and its neighbours allow. */
final class EnglishReadings {
    private static final Set<String> WEEKDAYS =
            Set.of("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays");

    /** "rent" is spelt as its past. */
    private static final String HARDLY_USED = "rend";

    private static final Pattern PLURAL_ENDING = Pattern.compile("[a-z]{3,}[^aisu]s");

    private EnglishReadings() {}

    static void choose(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Entry best = best(drafts, at);
        if (best != null) {
            draft.morphology = best.morphology();
        }
        draft.morphology = EnglishBe.withNumber(draft, draft.morphology);
        draft.lemma = lemma(drafts, at, best);
        if (draft.is(Pos.AUX) && auxiliary(draft) == null) {
            draft.morphology = modalForm(draft);
        }
    }

    private static String lemma(List<Draft> drafts, int at, @Nullable Entry best) {
        Draft draft = drafts.get(at);
        ClosedClass.Word closed = EnglishClosed.get(draft.lower);
        if (draft.text.startsWith("'")) {
            return apostrophe(drafts, at, closed);
        }
        if (draft.is("her")) {
            return draft.is(Pos.PRON) ? "she" : "one's";
        }
        if (closed != null && !draft.is(Pos.NOUN) && !draft.is(Pos.PROPN)) {
            return closed.lemma();
        }
        if (draft.is(Pos.PROPN)) {
            return WEEKDAYS.contains(draft.form) ? draft.form.substring(0, draft.form.length() - 1) : draft.form;
        }
        boolean gerund = best != null && draft.is(Pos.NOUN) && best.isVerb(Mood.PRESENT_PARTICIPLE);
        return best == null || gerund ? unknown(draft) : best.lemma();
    }

    static boolean nounFollows(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        return next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN) || next.is(Pos.NUM));
    }

    private static String apostrophe(List<Draft> drafts, int at, ClosedClass.@Nullable Word closed) {
        Draft draft = drafts.get(at);
        if (closed != null) {
            return closed.lemma();
        }
        if (draft.is("'d")) {
            Draft word = Repair.neighbour(drafts, Adverbs.behind(drafts, at + 1));
            return word != null && word.can(Mood.PAST_PARTICIPLE) && !word.can(Mood.INFINITIVE) ? "have" : "would";
        }
        if (draft.is("'s") && (draft.is(Pos.AUX) || draft.is(Pos.VERB))) {
            return "be";
        }
        return draft.is(Pos.PART) ? "'s" : draft.text;
    }

    private static String unknown(Draft draft) {
        return draft.isCapitalised() ? draft.form : draft.lower;
    }

    private static Morphology modalForm(Draft draft) {
        boolean conditional =
                draft.is("would") || draft.is("could") || draft.is("should") || draft.is("might") || draft.is("'d");
        Mood mood = conditional ? Mood.CONDITIONAL : Mood.INDICATIVE;
        boolean future = draft.is("will") || draft.is("'ll") || draft.is("wo") || draft.is("shall") || draft.is("sha");
        return new Morphology(
                mood,
                future ? Time.FUTURE : Time.PRESENT,
                0,
                Morphology.GrammaticalNumber.NONE,
                Morphology.Gender.NONE);
    }

    private static @Nullable Entry best(List<Draft> drafts, int at) {
        Entry best = null;
        int bestScore = 0;
        for (Entry entry : drafts.get(at).entries) {
            int score = score(entry, drafts, at);
            if (score > bestScore) {
                best = entry;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(Entry entry, List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean verb = draft.is(Pos.VERB) || draft.is(Pos.AUX);
        if (verb && entry.pos() == Pos.VERB) {
            return verbScore(entry.morphology(), drafts, at);
        }
        if (entry.pos() == draft.pos) {
            return 10;
        }
        boolean participle = entry.isVerb(Mood.PAST_PARTICIPLE) || entry.isVerb(Mood.PRESENT_PARTICIPLE);
        boolean gerund = draft.is(Pos.NOUN) && entry.isVerb(Mood.PRESENT_PARTICIPLE);
        return (draft.is(Pos.ADJ) && participle) || gerund ? 2 : 0;
    }

    private static int verbScore(Morphology form, List<Draft> drafts, int at) {
        return switch (form.mood()) {
            case INFINITIVE -> EnglishVerbPlace.isBasePlace(drafts, at) ? 40 : 5;
            case PAST_PARTICIPLE -> EnglishVerbPlace.isParticiplePlace(drafts, at) ? 35 : 8;
            case PRESENT_PARTICIPLE -> 30;
            case INDICATIVE -> indicativeScore(form, drafts, at);
            default -> 1;
        };
    }

    private static int indicativeScore(Morphology form, List<Draft> drafts, int at) {
        if (form.time() == Time.PAST) {
            boolean other = isPastOfAnother(drafts.get(at)) && !EnglishInfinitiveRepairs.sharesModal(drafts, at);
            return other ? 24 : 20;
        }
        return isBaseBehindSingular(form, drafts, at) ? 10 : 22;
    }

    /** "fell" and "found" are far more often the past of fall and find than verbs of their own; "rent" is not of rend. */
    static boolean isPastOfAnother(Draft draft) {
        String form = draft.lower;
        return draft.entries.stream()
                .anyMatch(entry -> entry.isFinite()
                        && entry.morphology().time() == Time.PAST
                        && !entry.lemma().equals(form)
                        && !entry.lemma().equals(HARDLY_USED));
    }

    /** "the river burst": a singular subject takes no base form. */
    private static boolean isBaseBehindSingular(Morphology form, List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        if (form.person() == 3 || before == null) {
            return false;
        }
        boolean singularPronoun = before.is("he") || before.is("she") || before.is("it");
        return singularPronoun || ((before.is(Pos.NOUN) || before.is(Pos.PROPN)) && !isPlural(before));
    }

    /** A word that no dictionary knows is plural by its ending. */
    static boolean isPlural(Draft draft) {
        return draft.entries.isEmpty()
                ? draft.is(Pos.NOUN) && PLURAL_ENDING.matcher(draft.form).matches()
                : draft.reads(entry -> entry.morphology().number() == Morphology.GrammaticalNumber.PLURAL);
    }

    /** Returns be, have or do where the draft is a form of it, else null. */
    static @Nullable String auxiliary(Draft draft) {
        if (draft.text.startsWith("'")) {
            return switch (draft.text) {
                case "'s", "'re", "'m" -> draft.is(Pos.PART) ? null : "be";
                case "'ve" -> "have";
                default -> null;
            };
        }
        for (Entry entry : draft.entries) {
            if (entry.pos() == Pos.VERB
                    && (entry.lemma().equals("be")
                            || entry.lemma().equals("have")
                            || entry.lemma().equals("do"))) {
                return entry.lemma();
            }
        }
        return null;
    }
}
