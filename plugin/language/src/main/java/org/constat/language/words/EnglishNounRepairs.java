package org.constat.language.words;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.jspecify.annotations.Nullable;

/** Makes nouns and adjectives of English words that stand where no verb can. */
final class EnglishNounRepairs {
    private static final int FARTHEST = 12;

    private EnglishNounRepairs() {}

    static void verbBehindDeterminerIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean pronounLike = before != null && (before.is("that") || before.is("all") || before.is("both"));
        boolean possessed = before != null && before.is(Pos.PART) && before.text.startsWith("'");
        boolean determined = possessed || (before != null && before.is(Pos.DET) && !pronounLike);
        boolean nounForm = draft.can(Mood.INFINITIVE) || EnglishReadings.isPlural(draft);
        if (draft.is(Pos.VERB) && determined && nounForm && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "the mayor's rhetoric": what is possessed and has no noun behind it is one. */
    static void possessedIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean possessed = before != null && before.is(Pos.PART) && before.text.startsWith("'");
        boolean last = next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        if (possessed && last && draft.is(Pos.ADJ) && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "chief executive Ann Holm". */
    private static boolean isTitleBeforeName(Draft draft, @Nullable Draft before, @Nullable Draft next) {
        return draft.is(Pos.ADJ)
                && draft.can(Pos.NOUN)
                && !draft.isCapitalised()
                && before != null
                && before.is(Pos.ADJ)
                && next != null
                && next.is(Pos.PROPN);
    }

    /** "The firm backs down": the adjective before a third person is its subject, where nothing else is the verb. */
    static void subjectThatLooksLikeAdjective(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at + 1);
        Draft next = Repair.neighbour(drafts, at + 2);
        boolean subject = draft.is(Pos.ADJ) && draft.can(Pos.NOUN) && before != null && before.is(Pos.DET);
        boolean goesOn = next != null
                && !next.is("of")
                && (next.is(Pos.ADP) || next.is(Pos.DET) || next.is(Pos.NUM) || next.is(Pos.ADV));
        boolean third = verb != null && verb.is(Pos.NOUN) && EnglishVerbRepairs.isThirdPerson(verb);
        if (subject && third && goesOn && !EnglishVerbRepairs.hasFiniteVerb(drafts)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "pays a fine", "learn French": where no noun follows, what can be one is one. */
    static void adjectiveThatHeadsItsPhrase(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP);
        if (isTitleBeforeName(draft, before, next)) {
            draft.pos = Pos.NOUN;
        }
        if (!draft.is(Pos.ADJ) || before == null || !last) {
            return;
        }
        Draft first = Repair.neighbour(drafts, at - 2);
        boolean determined =
                before.is(Pos.DET) || (before.is(Pos.ADJ) && first != null && (first.is(Pos.DET) || first.is("'s")));
        if (determined && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        } else if (before.is(Pos.VERB)
                && EnglishReadings.auxiliary(before) == null
                && draft.isCapitalised()
                && draft.can(Pos.PROPN)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "the Series B round": a singular subject takes no base form, so what looks like one is a noun. */
    static void baseFormBehindSingularIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean past = draft.entries.stream()
                .anyMatch(entry -> entry.isFinite() && entry.morphology().time() == Morphology.Time.PAST);
        if (!draft.is(Pos.VERB) || before == null || past || !draft.can(Mood.INFINITIVE) || !draft.can(Pos.NOUN)) {
            return;
        }
        boolean singular = (before.is(Pos.NOUN) || before.is(Pos.PROPN)) && !EnglishReadings.isPlural(before);
        if (singular && !isCoordinated(drafts, at - 1) && !baseFormIsCalledFor(drafts, at)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isCoordinated(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && i > at - 6; i--) {
            if (drafts.get(i).is("and")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCausative(@Nullable Draft draft) {
        return draft != null
                && draft.entries.stream()
                        .anyMatch(entry -> WordLists.of("perceived").contains(entry.lemma()));
    }

    /** "could the firm sell", "let the firm sell": an auxiliary or causative whose verb is still to come. */
    private static boolean baseFormIsCalledFor(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && i > at - FARTHEST; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.AUX) || isCausative(draft) || draft.is("that")) {
                return true;
            }
            if (draft.is(Pos.VERB)) {
                return false;
            }
        }
        return false;
    }

    /** "noise and empty rooms": what can be an adjective is one behind "and" and before the noun. */
    static void adjectiveBehindCoordinator(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean between = before != null && before.is(Pos.CCONJ);
        boolean many = next != null && next.is(Pos.NOUN) && EnglishReadings.isPlural(next);
        if (draft.is(Pos.NOUN) && between && many && draft.can(Pos.ADJ)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "its earlier forecast", "the second work": behind an article and an adjective. */
    static void baseFormBehindAdjectiveIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft first = Repair.neighbour(drafts, at - 2);
        boolean described = before != null && before.is(Pos.ADJ) && first != null && first.is(Pos.DET);
        boolean open = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && draft.can(Mood.INFINITIVE);
        boolean possessed = described && first != null && first.entries.isEmpty() && EnglishClosed.contains(first);
        if (open && described && (possessed || EnglishVerbRepairs.isVerbElsewhere(drafts, at))) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "work on the cable could begin": an order has no second verb. */
    static void orderWithVerbToComeIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean opens = before == null || before.is(",");
        boolean base = draft.is(Pos.VERB) && draft.can(Mood.INFINITIVE) && draft.can(Pos.NOUN);
        if (!opens || !base || next == null || !next.is(Pos.ADP)) {
            return;
        }
        for (int i = at + 2; i < drafts.size() && i < at + 10; i++) {
            Draft later = drafts.get(i);
            if (later.is(Pos.PUNCT) || later.is(Pos.CCONJ) || later.is(Pos.SCONJ) || later.is(Pos.PRON)) {
                return;
            }
            if (later.is(Pos.AUX)) {
                draft.pos = Pos.NOUN;
                return;
            }
        }
    }

    /** "Salvage experts plan to return": no sentence orders and states at once. */
    static void orderBeforeVerbIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft plural = Repair.neighbour(drafts, 1);
        Draft verb = Repair.neighbour(drafts, 2);
        boolean order = at == 0 && draft.is(Pos.VERB) && draft.can(Mood.INFINITIVE) && draft.can(Pos.NOUN);
        boolean subject = plural != null && plural.is(Pos.NOUN) && EnglishReadings.isPlural(plural);
        boolean states = verb != null && (verb.is(Pos.AUX) || (verb.is(Pos.VERB) && verb.canBeFinite()));
        if (order && subject && states) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "many illegal lets still go": behind an adjective, with the verb still to come. */
    static void verbBehindAdjectiveIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft first = Repair.neighbour(drafts, at - 2);
        Draft verb = Repair.neighbour(drafts, EnglishReadings.behindAdverbs(drafts, at + 1));
        boolean described = before != null && before.is(Pos.ADJ);
        boolean determined = first == null || first.is(Pos.DET) || first.is(Pos.ADP) || first.is(Pos.SCONJ);
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        boolean goesOn = verb != null && verb.can(Mood.INFINITIVE) && (verb.is(Pos.VERB) || verb.is(Pos.NOUN));
        if (plural && described && determined && goesOn && verb != null) {
            draft.pos = Pos.NOUN;
            verb.pos = Pos.VERB;
        }
    }

    /** "Shares in the bank fall": no sentence begins with a third person. */
    static void thirdPersonAtBeginIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean first =
                at == 0 || drafts.get(at - 1).is("\"") || drafts.get(at - 1).is(":");
        if (first && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "shortly after launch", "in jail": no base form follows directly. */
    static void baseFormBehindPrepositionIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if (before == null || !draft.is(Pos.VERB) || !draft.can(Pos.NOUN) || !draft.can(Mood.INFINITIVE)) {
            return;
        }
        boolean time = before.is("after") || before.is("before") || before.is("since") || before.is("until");
        if (time
                || (before.is(Pos.ADP) && !before.is("to") && !before.is("that") && !draft.can(Mood.PAST_PARTICIPLE))) {
            draft.pos = Pos.NOUN;
            before.pos = Pos.ADP;
        }
    }

    /** "wants written guarantees": behind a verb and a participle that is no past. */
    static void pluralBehindParticipleIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft participle = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at - 2);
        boolean described = participle != null
                && participle.is(Pos.VERB)
                && participle.can(Mood.PAST_PARTICIPLE)
                && !participle.canBeFinite();
        boolean object = verb != null && verb.is(Pos.VERB) && EnglishReadings.auxiliary(verb) == null;
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        if (plural && described && object && participle != null) {
            draft.pos = Pos.NOUN;
            participle.pos = Pos.ADJ;
        }
    }

    /** "used drones to fly": behind a verb that has its subject a plural is an object. */
    static void pluralBehindVerbIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at - 1);
        Draft subject = Repair.neighbour(drafts, at - 2);
        boolean behindVerb = verb != null
                && subject != null
                && verb.is(Pos.VERB)
                && !EnglishReadings.isPlural(verb)
                && (subject.is(Pos.NOUN)
                        || subject.is(Pos.PROPN)
                        || subject.is(Pos.PRON)
                        || subject.is(Pos.AUX)
                        || subject.is("to"));
        boolean behindInfinitive = behindVerb && subject != null && subject.is("to") && !isCausative(verb);
        boolean nounForm = EnglishReadings.isPlural(draft) || (behindInfinitive && draft.can(Mood.INFINITIVE));
        if (draft.is(Pos.VERB) && behindVerb && draft.can(Pos.NOUN) && nounForm) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "a standard antibiotic": of a noun that can be an adjective and an adjective that can be a noun. */
    static void adjectiveAndNounSwapped(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        boolean swapped = before != null && before.is(Pos.NOUN) && before.can(Pos.ADJ);
        boolean determined = at > 1 && drafts.get(at - 2).is(Pos.DET);
        if (draft.is(Pos.ADJ) && draft.can(Pos.NOUN) && last && before != null && swapped && determined) {
            draft.pos = Pos.NOUN;
            before.pos = Pos.ADJ;
        }
    }

    /** "air strikes against cities intensify": of two finite verbs without a word between clauses the first is a noun. */
    static void firstOfTwoVerbsIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft) && at > 0;
        boolean behindPronoun = at > 0 && drafts.get(at - 1).is(Pos.PRON);
        if (!plural || behindPronoun || next == null || !next.is(Pos.ADP)) {
            return;
        }
        for (int i = at + 2; i < drafts.size() && i < at + 40; i++) {
            Draft other = drafts.get(i);
            if (other.is(Pos.PUNCT)
                    || other.is(Pos.CCONJ)
                    || other.is(Pos.SCONJ)
                    || other.is(Pos.PRON)
                    || other.is(Pos.PART)) {
                return;
            }
            boolean past = other.can(Mood.PAST_PARTICIPLE) || other.can(Mood.PRESENT_PARTICIPLE);
            if (other.is(Pos.AUX) || (other.is(Pos.VERB) && other.canBeFinite() && !past)) {
                draft.pos = Pos.NOUN;
                return;
            }
        }
    }
}
