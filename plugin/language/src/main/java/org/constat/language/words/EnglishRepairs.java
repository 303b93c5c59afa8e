package org.constat.language.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.jspecify.annotations.Nullable;

/** Small general rules for what the English tagger gets wrong. */
final class EnglishRepairs {

    private static final List<Repair> IN_ORDER = List.of(
            EnglishRepairs::closedClassNeedsNoGuess,
            EnglishRepairs::possessiveOrVerb,
            EnglishRepairs::apostropheOfPlural,
            EnglishRepairs::whoSpeaksIsName,
            EnglishRepairs::littleWordWithCapitalIsName,
            EnglishRepairs::unknownWithCapitalIsName,
            EnglishRepairs::capitalBesideName,
            EnglishRepairs::commonNounWithCapital,
            EnglishRepairs::lowerCaseIsNoName,
            EnglishRepairs::partOfSpeechThatNoDictionaryKnows,
            EnglishRepairs::demonstrative,
            EnglishRepairs::possessedIsNoun,
            EnglishRepairs::toBeforeVerb,
            EnglishRepairs::modal,
            EnglishRepairs::baseFormBehindModal,
            EnglishRepairs::adjectiveThatHeadsItsPhrase,
            EnglishRepairs::participleBehindBe,
            EnglishRepairs::verbBehindDeterminerIsNoun,
            EnglishRepairs::baseFormBehindSingularIsNoun,
            EnglishRepairs::nounBeforeDeterminerIsVerb,
            EnglishRepairs::onlyFewVerbsAreAuxiliaries,
            EnglishRepairs::adjectiveThatCanOnlyBeVerb,
            EnglishRepairs::firstOfTwoVerbsIsNoun,
            EnglishRepairs::participleBeforeNoun);

    private static final Set<String> SPEAKING = Set.of(
            "say",
            "warn",
            "tell",
            "threaten",
            "insist",
            "urge",
            "accuse",
            "deny",
            "announce",
            "claim",
            "promise",
            "vow",
            "want",
            "meet",
            "visit",
            "call",
            "ask",
            "demand",
            "reject",
            "refuse",
            "declare",
            "pledge",
            "praise",
            "blame",
            "criticise",
            "criticize",
            "believe",
            "think",
            "hope",
            "suggest",
            "order",
            "sign");

    private static final Set<String> CAUSATIVES = Set.of("let", "make", "help", "see", "have", "watch", "hear");

    private static final Set<String> MODALS = Set.of("can", "may", "might", "will");

    private EnglishRepairs() {}

    static void apply(List<Draft> drafts) {
        for (Repair repair : IN_ORDER) {
            for (int i = 0; i < drafts.size(); i++) {
                repair.apply(drafts, i);
            }
        }
        VerblessSentence.repair(drafts, EnglishRepairs::isClosed);
        for (int i = 0; i < drafts.size(); i++) {
            auxiliaryByWhatFollows(drafts, i);
        }
    }

    private static boolean isClosed(Draft draft) {
        return EnglishClosed.get(draft.form.toLowerCase(Locale.ROOT)) != null;
    }

    /** "Stone warns", "Stone's rhetoric": a word that opens a sentence without article, and speaks. */
    private static void whoSpeaksIsName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (at > 0 || next == null || !draft.isCapitalised() || isClosed(draft) || EnglishReadings.isPlural(draft)) {
            return;
        }
        boolean third = next.entries.stream()
                .anyMatch(entry ->
                        entry.isFinite() && entry.morphology().person() == 3 && SPEAKING.contains(entry.lemma()));
        boolean base = draft.can(Mood.INFINITIVE) && !draft.is(Pos.PROPN);
        boolean orders = draft.is(Pos.VERB) && isFollowedByItsVerb(drafts);
        boolean possessor = next.is("'s") && (draft.is(Pos.VERB) || draft.is(Pos.ADJ));
        if ((base && third) || orders || possessor) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "Stone imposes", "Clean Harbour opposes": what looks like an order is a name, for its verb follows. */
    private static boolean isFollowedByItsVerb(List<Draft> drafts) {
        int at = 1;
        while (at < drafts.size() && drafts.get(at).is(Pos.PROPN)) {
            at++;
        }
        Draft verb = Repair.neighbour(drafts, at);
        return verb != null
                && (verb.is(Pos.VERB) || !verb.can(Pos.NOUN))
                && verb.entries.stream()
                        .anyMatch(
                                entry -> entry.isFinite() && entry.morphology().person() == 3);
    }

    private static void littleWordWithCapitalIsName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean little = switch (draft.pos) {
            case DET, ADP, PRON, INTJ, X, CCONJ, SCONJ, SYM, PART, AUX -> true;
            default -> false;
        };
        boolean lettered = Character.isLetter(draft.form.charAt(0));
        if (lettered && little && draft.isCapitalised() && draft.can(Pos.PROPN) && !isClosed(draft)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "the Series B round": a singular subject takes no base form, so what looks like one is a noun. */
    private static void baseFormBehindSingularIsNoun(List<Draft> drafts, int at) {
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

    private static boolean baseFormIsCalledFor(List<Draft> drafts, int at) {
        for (int i = 0; i < at; i++) {
            Draft draft = drafts.get(i);
            boolean causative = draft.entries.stream().anyMatch(entry -> CAUSATIVES.contains(entry.lemma()));
            if (draft.is(Pos.AUX) || causative || draft.is("that")) {
                return true;
            }
        }
        return false;
    }

    private static void onlyFewVerbsAreAuxiliaries(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean known = isClosed(draft) || draft.text.startsWith("'") || EnglishReadings.auxiliary(draft) != null;
        if (draft.is(Pos.AUX) && !known && draft.can(Pos.VERB)) {
            draft.pos = Pos.VERB;
        }
    }

    private static void unknownWithCapitalIsName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean lettered = Character.isLetter(draft.form.charAt(0));
        if (lettered && draft.isCapitalised() && draft.entries.isEmpty() && !isClosed(draft)) {
            draft.pos = Pos.PROPN;
        }
    }

    private static void capitalBesideName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.VERB);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean beside = isName(before) || isName(next);
        boolean nationality = draft.is(Pos.ADJ) && draft.can(Pos.ADJ) && draft.can(Pos.PROPN);
        boolean inside = before != null && (!before.is(Pos.PUNCT) || before.form.equals(","));
        if (open && inside && draft.isCapitalised() && beside && !nationality) {
            draft.pos = Pos.PROPN;
        }
    }

    private static boolean isName(@Nullable Draft draft) {
        return draft != null && draft.is(Pos.PROPN) && draft.isCapitalised();
    }

    private static void demonstrative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("her") || draft.is("his")) {
            draft.pos = EnglishReadings.nounFollows(drafts, at) ? Pos.DET : Pos.PRON;
        }
        boolean noun = next != null && next.is(Pos.NOUN) && !EnglishReadings.isPlural(next);
        boolean clause =
                next != null && (next.is(Pos.DET) || next.is(Pos.PRON) || next.is(Pos.PROPN) || next.is(Pos.NUM));
        if (draft.is("that") && draft.is(Pos.PRON) && clause && before != null && before.is(Pos.VERB)) {
            draft.pos = Pos.SCONJ;
        }
        boolean place = before == null || before.is(Pos.VERB) || before.is(Pos.ADP);
        if (draft.is("that") && draft.is(Pos.PRON) && noun && place) {
            draft.pos = Pos.DET;
        }
    }

    private static void verbBehindDeterminerIsNoun(List<Draft> drafts, int at) {
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

    /** "Corvane treats 6,000 tonnes": a noun stands before no article and no figure. */
    private static void nounBeforeDeterminerIsVerb(List<Draft> drafts, int at) {
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

    private static boolean hasFiniteVerb(List<Draft> drafts) {
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
    private static void adjectiveThatCanOnlyBeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean onlyVerb =
                !draft.entries.isEmpty() && draft.entries.stream().allMatch(entry -> entry.pos() == Pos.VERB);
        if (draft.is(Pos.ADJ) && onlyVerb && draft.can(Mood.INFINITIVE) && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "air strikes against cities intensify": of two finite verbs without a word between clauses the first is a noun. */
    private static void firstOfTwoVerbsIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft) && at > 0;
        if (!plural || next == null || !next.is(Pos.ADP)) {
            return;
        }
        for (int i = at + 2; i < drafts.size(); i++) {
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

    private static void closedClassNeedsNoGuess(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        ClosedClass.Word word = EnglishClosed.get(draft.form.toLowerCase(Locale.ROOT));
        boolean name = at > 0 && draft.pos == Pos.PROPN && draft.isCapitalised();
        boolean acronym = draft.text.equals("US") || draft.text.equals("IT");
        if (word != null && word.pos() != null && !name && !acronym) {
            draft.pos = word.pos();
        }
        if (acronym && drafts.size() > 1) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "'s" belongs to a noun phrase that goes on, else it is a verb. */
    private static void possessiveOrVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if (!draft.is("'s") || before == null) {
            return;
        }
        boolean pronoun = (before.pos == Pos.PRON && (isClosed(before) || !before.isCapitalised()))
                || before.is("that")
                || before.is("there")
                || before.is("here")
                || before.is("what");
        boolean verb = pronoun || (!nounFollows(drafts, at + 1) && !isFiniteElsewhere(drafts, at));
        draft.pos = verb ? Pos.AUX : Pos.PART;
    }

    /** A sentence that has its verb needs no second one. */
    private static boolean isFiniteElsewhere(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = next != null && (next.is(Pos.ADJ) || next.is(Pos.VERB) || next.is(Pos.NOUN) || next.is(Pos.X));
        for (int i = 0; i < drafts.size() && open; i++) {
            Draft draft = drafts.get(i);
            boolean third = draft.entries.stream()
                    .anyMatch(entry -> entry.isFinite() && entry.morphology().person() == 3);
            if (i < at || i > at + 1) {
                boolean verb = draft.is(Pos.VERB) && draft.canBeFinite();
                if (draft.is(Pos.AUX) || verb || (third && i > at + 1 && !draft.can(Pos.NOUN))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean nounFollows(List<Draft> drafts, int from) {
        for (int i = from; i < drafts.size() && i < from + 5; i++) {
            Draft draft = drafts.get(i);
            boolean participle = draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE);
            boolean maybeNoun = draft.can(Pos.NOUN) && !participle && !isClosed(draft) && !draft.is(Pos.ADV);
            if (draft.is(Pos.NOUN) || draft.is(Pos.PROPN) || maybeNoun) {
                return true;
            }
            boolean continues = draft.is(Pos.ADJ)
                    || draft.is(Pos.NUM)
                    || draft.is(Pos.ADV)
                    || draft.text.equals("\"")
                    || draft.is("-")
                    || (draft.is(Pos.VERB) && (draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE)));
            if (!continues || draft.is("not")) {
                return false;
            }
        }
        return from >= drafts.size();
    }

    private static void apostropheOfPlural(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean behindPlural = before != null && before.end == draft.begin && before.text.endsWith("s");
        if (draft.is("'") && behindPlural && !isInsideSingleQuotes(drafts, at)) {
            draft.pos = Pos.PART;
        }
    }

    private static boolean isInsideSingleQuotes(List<Draft> drafts, int at) {
        boolean open = false;
        for (int i = Math.max(0, at - 60); i < at; i++) {
            open ^= drafts.get(i).is("'") && drafts.get(i).pos == Pos.PUNCT;
        }
        return open;
    }

    private static void commonNounWithCapital(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos != Pos.PROPN || !draft.isCapitalised() || draft.can(Pos.PROPN) || draft.entries.isEmpty()) {
            return;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean alone = (next == null || !next.isCapitalised())
                && (before == null || !before.isCapitalised() || (at == 1 && before.pos == Pos.DET));
        boolean determined = before != null && before.pos == Pos.DET;
        if (alone && (determined || at == 0)) {
            draft.pos = draft.can(Pos.NOUN) ? Pos.NOUN : likeliest(draft, before);
        }
    }

    private static void lowerCaseIsNoName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean guess = draft.pos == Pos.PROPN || draft.pos == Pos.X || draft.pos == Pos.INTJ;
        boolean word = Character.isLowerCase(draft.form.charAt(0));
        if (guess && word && !draft.entries.isEmpty() && !draft.can(draft.pos)) {
            draft.pos = likeliest(draft, Repair.neighbour(drafts, at - 1));
        }
    }

    private static void partOfSpeechThatNoDictionaryKnows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean participle = draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE);
        boolean open = draft.is(Pos.NOUN)
                || draft.is(Pos.VERB)
                || draft.is(Pos.AUX)
                || (draft.is(Pos.ADJ) && !participle && Character.isLetter(draft.text.charAt(0)));
        open |= draft.is(Pos.ADP) && !draft.can(Pos.ADV) && !draft.can(Pos.SCONJ) && !draft.can(Pos.PART);
        Pos known = draft.pos == Pos.AUX ? Pos.VERB : draft.pos;
        if (open && !isClosed(draft) && !draft.text.startsWith("'") && !draft.entries.isEmpty() && !draft.can(known)) {
            draft.pos = likeliest(draft, Repair.neighbour(drafts, at - 1));
        }
    }

    /** "the mayor's rhetoric": what is possessed and has no noun behind it is one. */
    private static void possessedIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean possessed = before != null && before.is(Pos.PART) && before.text.startsWith("'");
        boolean last = next == null || !(next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        if (possessed && last && draft.is(Pos.ADJ) && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "may close 40 branches": a modal leads to a verb. */
    private static void baseFormBehindModal(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft modal =
                before != null && (before.is("not") || before.is("n't")) ? Repair.neighbour(drafts, at - 2) : before;
        boolean behind =
                modal != null && modal.is(Pos.AUX) && EnglishReadings.auxiliary(modal) == null && !modal.is("'s");
        boolean wrong = draft.is(Pos.ADJ) || draft.is(Pos.NOUN) || draft.is(Pos.ADP) || draft.is(Pos.ADV);
        if (behind && wrong && draft.can(Mood.INFINITIVE) && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "pays a fine", "learn French": where no noun follows, what can be one is one. */
    private static void adjectiveThatHeadsItsPhrase(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean last = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP);
        if (!draft.is(Pos.ADJ) || before == null || !last) {
            return;
        }
        if (before.is(Pos.DET) && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        } else if (before.is(Pos.VERB)
                && EnglishReadings.auxiliary(before) == null
                && draft.isCapitalised()
                && draft.can(Pos.PROPN)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "were damaged": a passive. */
    private static void participleBehindBe(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean passive = before != null && "be".equals(EnglishReadings.auxiliary(before)) && draft.form.endsWith("ed");
        boolean nounFollows = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ));
        if (draft.is(Pos.ADJ) && passive && draft.can(Mood.PAST_PARTICIPLE) && !nounFollows) {
            draft.pos = Pos.VERB;
        }
    }

    private static void toBeforeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("to") && next != null) {
            boolean base = next.can(Mood.INFINITIVE) && (next.is(Pos.VERB) || next.is(Pos.AUX));
            draft.pos = base ? Pos.PART : Pos.ADP;
        }
    }

    private static void participleBeforeNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean between = before != null && isLeftOfNoun(before) && next != null && next.is(Pos.NOUN);
        boolean participle = draft.can(Mood.PAST_PARTICIPLE) || draft.can(Mood.PRESENT_PARTICIPLE);
        if (draft.is(Pos.VERB) && between && participle && before != null && !before.is(Pos.AUX)) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isLeftOfNoun(Draft draft) {
        boolean verb = draft.is(Pos.VERB) && !draft.can(Mood.PAST_PARTICIPLE);
        return verb
                || draft.is(Pos.DET)
                || draft.is(Pos.ADJ)
                || draft.is(Pos.NUM)
                || draft.is(Pos.ADP)
                || draft.is("'s");
    }

    private static void modal(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean name = at > 0 && draft.isCapitalised();
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean noun = before != null && before.is(Pos.DET) && !before.is("that");
        if (MODALS.contains(draft.form.toLowerCase(Locale.ROOT)) && !name && !noun) {
            draft.pos = Pos.AUX;
        }
    }

    private static void auxiliaryByWhatFollows(List<Draft> drafts, int at) {
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

    static Pos likeliest(Draft draft, @Nullable Draft before) {
        boolean determined =
                before != null && (before.is(Pos.DET) || before.is(Pos.ADJ) || before.is("'s") || before.is(Pos.ADP));
        boolean afterSubject = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN) || before.is(Pos.PRON));
        if (determined && draft.can(Pos.NOUN)) {
            return Pos.NOUN;
        }
        if (afterSubject && draft.canBeFinite()) {
            return Pos.VERB;
        }
        for (Pos pos : List.of(Pos.NOUN, Pos.ADJ, Pos.VERB, Pos.ADV)) {
            if (draft.can(pos)) {
                return pos;
            }
        }
        return draft.entries.get(0).pos();
    }
}
