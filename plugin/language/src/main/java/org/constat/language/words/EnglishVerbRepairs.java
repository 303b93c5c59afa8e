package org.constat.language.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.jspecify.annotations.Nullable;

/** Makes verbs of English words that stand where only a verb can. */
final class EnglishVerbRepairs {
    private static final Set<String> MODALS = Set.of("can", "may", "might", "will");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "who");

    private EnglishVerbRepairs() {}

    static void modal(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean name = at > 0 && draft.isCapitalised();
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean noun = before != null && before.is(Pos.DET) && !before.is("that");
        if (MODALS.contains(draft.form.toLowerCase(Locale.ROOT)) && !name && !noun) {
            draft.pos = Pos.AUX;
        }
    }

    /** "may close 40 branches", "does not rely": a modal leads to a verb, and so does a negated "do". */
    static void baseFormBehindModal(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean negated = before != null && (before.is("not") || before.is("n't"));
        Draft modal = negated ? Repair.neighbour(drafts, at - 2) : before;
        String auxiliary = modal == null ? null : EnglishReadings.auxiliary(modal);
        boolean behindDo = negated && "do".equals(auxiliary);
        boolean behind = behindDo || (modal != null && modal.is(Pos.AUX) && auxiliary == null && !modal.is("'s"));
        boolean wrong = draft.is(Pos.ADJ) || draft.is(Pos.NOUN) || draft.is(Pos.ADP) || draft.is(Pos.ADV);
        if (behind && wrong && draft.can(Mood.INFINITIVE) && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Farmers say they cannot sell": between a noun and a pronoun that can only be a subject. */
    static void verbBeforeSubjectPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean noun = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN));
        boolean subject = next != null && !next.is("who") && SUBJECTS.contains(next.form.toLowerCase(Locale.ROOT));
        if (draft.is(Pos.NOUN) && noun && subject && draft.entries.stream().anyMatch(EnglishVerbRepairs::says)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean says(Entry entry) {
        return entry.isFinite()
                && switch (entry.lemma()) {
                    case "say", "claim", "fear", "hope", "think", "report", "estimate" -> true;
                    default -> false;
                };
    }

    /** "…, researchers at the institute estimate": the last word behind a comma. */
    static void speakerAtEnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || (next.is(Pos.PUNCT) && !next.is(","));
        boolean speech = draft.entries.stream()
                .anyMatch(
                        entry -> entry.isFinite() && WordLists.of("speechAtEnd").contains(entry.lemma()));
        if (!draft.is(Pos.NOUN)
                || !last
                || !speech
                || at < 2
                || drafts.get(at - 1).is(Pos.ADJ)) {
            return;
        }
        for (int i = at - 1; i > 0 && i > at - 9; i--) {
            if (drafts.get(i).is(Pos.VERB)
                    || drafts.get(i).is(Pos.AUX)
                    || drafts.get(i).is(Pos.CCONJ)) {
                return;
            }
            if (drafts.get(i).is(",")) {
                boolean opens = drafts.get(i + 1).is(Pos.NOUN) && EnglishReadings.isPlural(drafts.get(i + 1));
                draft.pos = opens ? Pos.VERB : draft.pos;
                return;
            }
        }
    }

    /** "Attempts at a compromise take place": whatever is taken, the taking is a verb. */
    static void takeIsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean take = draft.is("take") || draft.is("takes");
        boolean noun = before == null || before.is(Pos.DET) || before.is(Pos.ADJ) || before.is("'s");
        if (take && draft.is(Pos.NOUN) && !noun && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "were damaged": a passive. */
    static void participleBehindBe(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean passive = before != null && "be".equals(EnglishReadings.auxiliary(before)) && draft.form.endsWith("ed");
        boolean nounFollows = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ));
        if (draft.is(Pos.ADJ) && passive && draft.can(Mood.PAST_PARTICIPLE) && !nounFollows) {
            draft.pos = Pos.VERB;
        }
    }

    /** "are satisfied with the ruling": a state of mind, unless somebody brings it about. */
    static void feeling(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, EnglishVerbPlace.beforeAdverbs(drafts, at - 1));
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean state = before != null && "be".equals(EnglishReadings.auxiliary(before));
        boolean done = next != null && (next.is("by") || next.is("to"));
        if (draft.is(Pos.VERB) && state && !done && WordLists.of("feeling").contains(draft.form)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "are missing": nowhere to be found, unless they miss something. */
    static void missing(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, EnglishVerbPlace.beforeAdverbs(drafts, at - 1));
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean object = next != null
                && (next.is(Pos.DET)
                        || next.is(Pos.NOUN)
                        || next.is(Pos.PROPN)
                        || next.is(Pos.NUM)
                        || next.is(Pos.ADJ));
        boolean state = before != null && "be".equals(EnglishReadings.auxiliary(before));
        if (drafts.get(at).is("missing") && drafts.get(at).is(Pos.VERB) && state && !object) {
            drafts.get(at).pos = Pos.ADJ;
        }
    }

    static void toBeforeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("to") && next != null) {
            boolean base = next.can(Mood.INFINITIVE) && (next.is(Pos.VERB) || next.is(Pos.AUX));
            boolean mistagged = next.can(Mood.INFINITIVE) && isMistagged(next, Repair.neighbour(drafts, at + 2));
            draft.pos = base || mistagged ? Pos.PART : Pos.ADP;
            next.pos = mistagged ? Pos.VERB : next.pos;
        }
    }

    /** "to close", "to host the games": what stands before no noun is no adjective, what stands before an article no noun. */
    private static boolean isMistagged(Draft word, @Nullable Draft next) {
        boolean object = next != null && (next.is(Pos.DET) || next.is(Pos.NUM));
        boolean nounFollows = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        return !word.isCapitalised() && ((word.is(Pos.ADJ) && !nounFollows) || (word.is(Pos.NOUN) && object));
    }

    /** "he starts", "who leads": behind a pronoun that can only be a subject. */
    static void verbBehindSubjectPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean subject = before != null && SUBJECTS.contains(before.form.toLowerCase(Locale.ROOT));
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.ADP);
        if (subject && open && draft.canBeFinite() && !EnglishClosed.contains(draft) && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "The strike, now in its third week, hits exports", "carmakers gain ground": the verb comes before its object. */
    static void firstOfTwoVerbForms(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (before == null || next == null || !next.is(Pos.VERB) || !next.can(Pos.NOUN)) {
            return;
        }
        boolean plural = before.is(Pos.NOUN) && EnglishReadings.isPlural(before);
        boolean third = draft.is(Pos.NOUN) && isThirdPerson(draft) && (before.is(",") || plural);
        boolean open = draft.is(Pos.NOUN) || (draft.is(Pos.ADV) && !EnglishClosed.contains(draft));
        boolean base = open && draft.can(Mood.INFINITIVE) && plural;
        if ((third && next.canBeFinite()) || (base && next.can(Mood.INFINITIVE))) {
            draft.pos = Pos.VERB;
            next.pos = Pos.NOUN;
        }
    }

    static boolean isThirdPerson(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> entry.isFinite() && entry.morphology().person() == 3);
    }

    /** "Corvane treats 6,000 tonnes": a noun stands before no article and no figure. */
    static void nounBeforeDeterminerIsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean third = draft.entries.stream()
                .anyMatch(entry -> entry.isFinite() && entry.morphology().person() == 3);
        if (!draft.is(Pos.NOUN) || !third || before == null || next == null || draft.isCapitalised()) {
            return;
        }
        boolean singular = before.is(Pos.NOUN) && !EnglishReadings.isPlural(before);
        boolean subject = before.is(Pos.PROPN) || singular || before.is(",");
        boolean actor = before.is(Pos.PROPN) && next.is(Pos.PROPN) && !hasFiniteVerb(drafts);
        boolean object = actor
                || next.is(Pos.DET)
                || next.is(Pos.NUM)
                || next.is("$")
                || next.is("that")
                || (next.is("to") && next.is(Pos.PART));
        if (subject && object) {
            draft.pos = Pos.VERB;
        }
    }

    /** Returns whether another word of the sentence is a finite verb for sure. */
    static boolean isVerbElsewhere(List<Draft> drafts, int at) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean verb = draft.is(Pos.AUX) || (draft.is(Pos.VERB) && isThirdPerson(draft));
            if (i != at && verb) {
                return true;
            }
        }
        return false;
    }

    static boolean hasFiniteVerb(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean infinitive = i > 0 && drafts.get(i - 1).is("to");
            boolean verb = draft.is(Pos.VERB) && draft.canBeFinite() && !draft.isCapitalised() && !infinitive;
            if (draft.is(Pos.AUX) || verb) {
                return true;
            }
        }
        return false;
    }

    /** "intensify" is no adjective. */
    static void adjectiveThatCanOnlyBeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean onlyVerb =
                !draft.entries.isEmpty() && draft.entries.stream().allMatch(entry -> entry.pos() == Pos.VERB);
        if (draft.is(Pos.ADJ) && onlyVerb && draft.can(Mood.INFINITIVE) && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
        }
    }

    static void onlyFewVerbsAreAuxiliaries(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean known =
                EnglishClosed.contains(draft) || draft.text.startsWith("'") || EnglishReadings.auxiliary(draft) != null;
        if (draft.is(Pos.AUX) && !known && draft.can(Pos.VERB)) {
            draft.pos = Pos.VERB;
        }
    }

    static void auxiliaryByWhatFollows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        String lemma = EnglishReadings.auxiliary(draft);
        if (lemma == null || (!draft.is(Pos.VERB) && !draft.is(Pos.AUX))) {
            return;
        }
        Draft word = Repair.neighbour(drafts, EnglishReadings.behindAdverbs(drafts, at + 1));
        draft.pos = word != null && helps(lemma, word) ? Pos.AUX : Pos.VERB;
    }

    private static boolean helps(String auxiliary, Draft word) {
        boolean form = switch (auxiliary) {
            case "be" -> word.can(Mood.PAST_PARTICIPLE) || word.can(Mood.PRESENT_PARTICIPLE);
            case "have" -> word.can(Mood.PAST_PARTICIPLE);
            default -> word.can(Mood.INFINITIVE);
        };
        return form && (word.is(Pos.VERB) || word.is(Pos.AUX));
    }
}
