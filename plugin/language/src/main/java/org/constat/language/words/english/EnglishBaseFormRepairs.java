package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Adverbs;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Makes nouns of English words that look like the base form of a verb, where no base form can stand. */
final class EnglishBaseFormRepairs {
    private static final int FARTHEST = 12;
    private static final int FARTHEST_AUXILIARY = 8;
    private static final Set<String> HAVING_WORK =
            Set.of("stop", "start", "begin", "resume", "halt", "finish", "find", "seek", "need", "lose", "leave");

    private EnglishBaseFormRepairs() {}

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

    /** "will stop work", "found work in Leeds": what is stopped, found or sought without "to" is a thing. */
    static void workBehindVerbIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at - 1);
        if (draft.is("work") && draft.is(Pos.VERB) && verb != null && verb.is(Pos.VERB) && verb.isOneOf(HAVING_WORK)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "has won praise", "had lost control": what somebody has done is done to something, unless it helped to do more. */
    static void baseFormBehindPerfectIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft done = Repair.neighbour(drafts, at - 1);
        boolean open = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && draft.can(Mood.INFINITIVE);
        if (!open || done == null || !done.is(Pos.VERB) || !done.can(Mood.PAST_PARTICIPLE)) {
            return;
        }
        int have = Adverbs.before(drafts, at - 2);
        boolean perfect = have >= 0 && "have".equals(EnglishReadings.auxiliary(drafts.get(have)));
        boolean helped = done.is("helped") || done.is("let") || done.is("made") || done.is("come") || done.is("gone");
        if (perfect && !helped && !draft.can(Mood.PAST_PARTICIPLE)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Salvage experts plan to return": no sentence orders and states at once. */
    static void orderBeforeVerbIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft plural = Repair.neighbour(drafts, 1);
        Draft verb = Repair.neighbour(drafts, 2);
        boolean order = at == 0 && draft.is(Pos.VERB) && draft.can(Mood.INFINITIVE) && draft.can(Pos.NOUN);
        boolean subject = plural != null && plural.is(Pos.NOUN) && EnglishReadings.isPlural(plural);
        boolean states = verb != null && verb.isFiniteVerb();
        if (order && subject && states) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Watchdog blocks takeover": who does it and what is done to what, where no other verb stands. */
    static void orderBeforeThirdPersonIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft states = Repair.neighbour(drafts, 1);
        Draft object = Repair.neighbour(drafts, 2);
        boolean order = at == 0 && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && !EnglishReadings.isPlural(draft);
        boolean third = states != null && states.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(states);
        boolean behind = object != null
                && (object.is(Pos.NOUN) || object.is(Pos.PROPN) || object.is(Pos.DET) || object.is(Pos.ADJ));
        if (order && third && behind && drafts.stream().skip(1).noneMatch(Draft::isFiniteVerb) && states != null) {
            draft.pos = Pos.NOUN;
            states.pos = Pos.VERB;
        }
    }

    /** "work on the cable could begin": an order has no second verb. */
    static void orderWithVerbToComeIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean opens = before == null || before.is(",");
        boolean base = draft.is(Pos.VERB) && draft.can(Mood.INFINITIVE) && draft.can(Pos.NOUN);
        boolean complement = next != null && next.is(Pos.ADP);
        if (opens && base && complement && hasAuxiliaryInSameClause(drafts, at + 2)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean hasAuxiliaryInSameClause(List<Draft> drafts, int from) {
        for (int i = from; i < drafts.size() && i < from + FARTHEST_AUXILIARY; i++) {
            if (drafts.get(i).is(Pos.AUX) || isPastWithObject(drafts, i)) {
                return true;
            }
            if (EnglishFiniteVerbs.opensClause(drafts.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** "Smoke from a factory filled the street". */
    private static boolean isPastWithObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean past = draft.is(Pos.VERB) && draft.can(Mood.PAST_PARTICIPLE) && draft.canBeFinite();
        return past && !draft.can(Mood.INFINITIVE) && next != null && next.is(Pos.DET);
    }

    /** "its earlier forecast", "the second work": behind an article and an adjective. */
    static void baseFormBehindAdjectiveIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft first = Repair.neighbour(drafts, at - 2);
        boolean described = before != null && before.is(Pos.ADJ) && first != null && first.is(Pos.DET);
        boolean open = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && draft.can(Mood.INFINITIVE);
        boolean possessed = described && first != null && first.entries.isEmpty() && EnglishClosed.contains(first);
        if (open && described && (possessed || EnglishFiniteVerbs.isVerbElsewhere(drafts, at))) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Top seed Lena Hofer lost": what somebody is, at the begin and before a name, where a verb is still to come. */
    static void rankBeforeNameIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean rank = at == 1 && drafts.get(0).is(Pos.ADJ) && draft.is(Pos.VERB) && draft.can(Pos.NOUN);
        if (rank && next != null && next.is(Pos.PROPN) && EnglishFiniteVerbs.isVerbElsewhere(drafts, at)) {
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

    /** "the Series B round": a singular subject takes no base form, so what looks like one is a noun. */
    static void baseFormBehindSingularIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean past = draft.entries.stream()
                .anyMatch(entry -> entry.isFinite() && entry.morphology().time() == Morphology.Time.PAST);
        boolean open = draft.is(Pos.VERB) && !draft.is("take") && !draft.is("have");
        if (!open || before == null || past || !draft.can(Mood.INFINITIVE) || !draft.can(Pos.NOUN)) {
            return;
        }
        boolean singular = (before.is(Pos.NOUN) || before.is(Pos.PROPN)) && !EnglishReadings.isPlural(before);
        if (singular
                && !isCoordinated(drafts, at - 1)
                && !isOfPluralAround(drafts, at)
                && !baseFormIsCalledFor(drafts, at)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Growers in the province fear they", "Workers at the plant demand higher pay": the plural before is the subject. */
    private static boolean isOfPluralAround(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean place = next != null && next.is(Pos.ADP) && drafts.get(at - 1).is(Pos.PROPN);
        boolean object = next != null
                && (next.is(Pos.DET) || next.is(Pos.PRON) || next.is(Pos.ADJ) || next.is("that") || next.is(Pos.PROPN));
        object |= place && isOnlyVerb(drafts, at);
        for (int i = at - 1; object && i > 0 && i > at - 6; i--) {
            if (drafts.get(i).is(Pos.VERB)
                    || drafts.get(i).is(Pos.AUX)
                    || drafts.get(i).is(Pos.PUNCT)) {
                return false;
            }
            if (drafts.get(i).is(Pos.ADP)) {
                Draft head = drafts.get(i - 1);
                return head.is(Pos.NOUN) && EnglishReadings.isPlural(head) && isFirstNoun(drafts, i - 1);
            }
        }
        return false;
    }

    /** "Voters in Slovenia go to the polls": a name before it, and no other word of the clause that may be its verb. */
    private static boolean isOnlyVerb(List<Draft> drafts, int at) {
        for (int i = at + 1; i < drafts.size() && !EnglishFiniteVerbs.opensClause(drafts.get(i)); i++) {
            Draft before = drafts.get(i - 1);
            Draft next = Repair.neighbour(drafts, i + 1);
            boolean describes = before.is(Pos.NOUN) && next != null && (next.is(Pos.ADP) || next.is("to"));
            if (drafts.get(i).isFiniteVerb() && !describes && !before.is("to")) {
                return false;
            }
        }
        return true;
    }

    /** Nothing but what describes a noun stands before it in its sentence. */
    private static boolean isFirstNoun(List<Draft> drafts, int noun) {
        return drafts.subList(0, noun).stream()
                .allMatch(draft -> draft.is(Pos.ADJ)
                        || draft.is(Pos.DET)
                        || draft.is(Pos.NOUN)
                        || draft.is(Pos.NUM)
                        || draft.is("of"));
    }

    private static boolean isCoordinated(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && i > at - 6; i--) {
            if (drafts.get(i).is("and")) {
                return true;
            }
        }
        return false;
    }

    /** "could the firm sell", "let the firm sell": an auxiliary or causative whose verb is still to come. */
    private static boolean baseFormIsCalledFor(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0 && i > at - FARTHEST; i--) {
            Draft draft = drafts.get(i);
            boolean state = "be".equals(EnglishReadings.auxiliary(draft));
            if ((draft.is(Pos.AUX) && !state) || isCausative(draft) || draft.is("that")) {
                return true;
            }
            if (draft.is(Pos.VERB) || state) {
                return false;
            }
        }
        return false;
    }

    static boolean isCausative(@Nullable Draft draft) {
        return draft != null
                && draft.entries.stream()
                        .anyMatch(entry -> WordLists.of("perceived").contains(entry.lemma()));
    }
}
