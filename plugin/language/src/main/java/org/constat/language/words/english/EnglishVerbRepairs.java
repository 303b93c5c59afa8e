package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Makes verbs of English words that stand where only a verb can. */
final class EnglishVerbRepairs {
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "who");

    private EnglishVerbRepairs() {}

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

    /** "The bank left rates unchanged": behind a noun and with an object to come it is no side. */
    static void leftIsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean object = next != null && (next.is(Pos.DET) || next.is(Pos.PROPN) || next.is(Pos.NUM) || isPlural(next));
        boolean side = draft.is("left") && (draft.is(Pos.NOUN) || draft.is(Pos.ADJ));
        boolean subject =
                before != null && (before.is(Pos.NOUN) || (before.can(Pos.NOUN) && isDetermined(drafts, at - 1)));
        if (side && subject && object && before != null && next != null) {
            draft.pos = Pos.VERB;
            before.pos = Pos.NOUN;
            next.pos = next.is(Pos.VERB) ? Pos.NOUN : next.pos;
        }
    }

    private static boolean isDetermined(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        return before != null
                && before.is(Pos.DET)
                && drafts.get(at).is(Pos.ADJ)
                && !EnglishFiniteVerbs.hasFiniteVerb(drafts);
    }

    private static boolean isPlural(Draft draft) {
        return (draft.is(Pos.NOUN) || draft.is(Pos.VERB)) && EnglishReadings.isPlural(draft);
    }

    /** "Farmers say they cannot sell": between a noun and a pronoun that can only be a subject. */
    static void verbBeforeSubjectPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean noun = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN));
        boolean subject = next != null && !next.is("who") && SUBJECTS.contains(next.lower);
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

    /** "he starts", "who leads": behind a pronoun that can only be a subject. */
    static void verbBehindSubjectPronoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean subject = before != null && SUBJECTS.contains(before.lower);
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.ADP);
        if (subject && open && draft.canBeFinite() && !EnglishClosed.contains(draft) && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "voted by 31 to 14 to ban cars": what was voted, as the numbers are complete. */
    private static boolean isBehindVotes(List<Draft> drafts, int to) {
        return to > 2
                && drafts.get(to - 1).is(Pos.NUM)
                && drafts.get(to - 2).is("to")
                && drafts.get(to - 3).is(Pos.NUM);
    }

    static void toBeforeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("to") && next != null) {
            boolean denied = at > 0 && drafts.get(at - 1).is("not") && !next.isCapitalised();
            boolean base =
                    next.is("be") || (next.can(Mood.INFINITIVE) && (denied || next.is(Pos.VERB) || next.is(Pos.AUX)));
            boolean mistagged = next.can(Mood.INFINITIVE)
                    && (isMistagged(next, Repair.neighbour(drafts, at + 2)) || isBehindVotes(drafts, at));
            draft.pos = base || mistagged ? Pos.PART : Pos.ADP;
            next.pos = mistagged || (next.is("be") && next.is(Pos.PRON)) || (denied && base && !next.is(Pos.AUX))
                    ? Pos.VERB
                    : next.pos;
        }
    }

    /** "to close", "to host the games": what stands before no noun is no adjective, what stands before an article no noun. */
    private static boolean isMistagged(Draft word, @Nullable Draft next) {
        boolean object = next != null && (next.is(Pos.DET) || next.is(Pos.NUM));
        boolean nounFollows = next != null && (next.is(Pos.NOUN) || next.is(Pos.ADJ) || next.is(Pos.PROPN));
        boolean more = next != null && next.is(Pos.ADJ) && isComparative(next);
        return !word.isCapitalised() && ((word.is(Pos.ADJ) && !nounFollows) || (word.is(Pos.NOUN) && (object || more)));
    }

    /** "to demand lower rents". */
    private static boolean isComparative(Draft draft) {
        return draft.is("more")
                || draft.entries.stream()
                        .anyMatch(entry -> entry.pos() == Pos.ADJ
                                && draft.form.endsWith("er")
                                && !entry.lemma().equals(draft.form));
    }

    /** "Corvane treats 6,000 tonnes": a noun stands before no article and no figure. */
    static void nounBeforeDeterminerIsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean third = draft.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft) && !draft.isCapitalised();
        if (!third || before == null || next == null) {
            return;
        }
        boolean singular = before.is(Pos.NOUN) && !EnglishReadings.isPlural(before);
        boolean subject = before.is(Pos.PROPN) || singular || before.is(",");
        boolean actor = before.is(Pos.PROPN) && next.is(Pos.PROPN) && !EnglishFiniteVerbs.hasFiniteVerb(drafts);
        if (subject && (actor || beginsObject(next))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean beginsObject(Draft next) {
        return next.is(Pos.DET)
                || next.is(Pos.NUM)
                || next.is("$")
                || next.is("that")
                || (next.is("to") && next.is(Pos.PART));
    }

    /** "intensify" is no adjective. */
    static void adjectiveThatCanOnlyBeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean onlyVerb =
                !draft.entries.isEmpty() && draft.entries.stream().allMatch(entry -> entry.pos() == Pos.VERB);
        boolean state = at > 0 && isLink(drafts.get(at - 1)) && draft.can(Mood.PAST_PARTICIPLE);
        if (draft.is(Pos.ADJ) && onlyVerb && !state && draft.can(Mood.INFINITIVE) && !draft.isCapitalised()) {
            draft.pos = Pos.VERB;
        }
    }

    /** "The strike, now in its third week, hits exports", "carmakers gain ground": the verb comes before its object. */
    static void firstOfTwoVerbForms(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (before == null || next == null || !next.can(Pos.NOUN)) {
            return;
        }
        if (isVerbOfPlural(drafts, at, before, next)) {
            draft.pos = Pos.VERB;
            next.pos = Pos.NOUN;
        }
        if (!next.is(Pos.VERB)) {
            return;
        }
        boolean plural = before.is(Pos.NOUN) && EnglishReadings.isPlural(before);
        boolean third = draft.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft) && (before.is(",") || plural);
        boolean open = draft.is(Pos.NOUN) || (draft.is(Pos.ADV) && !EnglishClosed.contains(draft));
        boolean base = open && draft.can(Mood.INFINITIVE) && plural;
        if ((third && next.canBeFinite() && !EnglishReadings.isPastOfAnother(next))
                || (base && next.can(Mood.INFINITIVE))) {
            draft.pos = Pos.VERB;
            next.pos = Pos.NOUN;
        }
    }

    /** "the directors hold talks": many hold, and what they hold is no verb of theirs. */
    private static boolean isVerbOfPlural(List<Draft> drafts, int at, Draft before, Draft next) {
        Draft draft = drafts.get(at);
        boolean subject = before.is(Pos.NOUN) && EnglishReadings.isPlural(before);
        boolean base = draft.is(Pos.NOUN) && draft.can(Mood.INFINITIVE) && !draft.isCapitalised();
        boolean object = (next.is(Pos.NOUN) || next.is(Pos.VERB)) && EnglishReadings.isPlural(next);
        boolean held =
                draft.entries.stream().anyMatch(entry -> WordLists.of("holding").contains(entry.lemma()));
        return subject && base && object && held && !EnglishFiniteVerbs.isVerbElsewhere(drafts, at + 1);
    }

    /** "the villagers call for the station to be reopened": many call, and no noun is called for. */
    static void callFor(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean subject = before != null && before.is(Pos.NOUN) && EnglishReadings.isPlural(before);
        boolean calls =
                draft.entries.stream().anyMatch(entry -> WordLists.of("calling").contains(entry.lemma()));
        if (subject && calls && draft.is(Pos.NOUN) && draft.can(Mood.INFINITIVE) && next != null && next.is("for")) {
            draft.pos = Pos.VERB;
        }
    }

    /** "…, researchers at the institute estimate": the last word behind a comma. */
    static void speakerAtEnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean last = isEnd(drafts, at + 1) || isPointedOut(drafts, at);
        boolean speech = draft.entries.stream()
                .anyMatch(
                        entry -> entry.isFinite() && WordLists.of("speechAtEnd").contains(entry.lemma()));
        boolean noun = draft.is(Pos.NOUN) && at > 1 && !drafts.get(at - 1).is(Pos.ADJ);
        boolean third = EnglishFiniteVerbs.isThirdPerson(draft) && isNameBehindComma(drafts, at);
        if (noun && last && speech && (third || isPluralBehindComma(drafts, at))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isLink(Draft draft) {
        return draft.is(Pos.VERB)
                && draft.entries.stream().anyMatch(entry -> WordLists.of("link").contains(entry.lemma()));
    }

    private static boolean isEnd(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at);
        return next == null || (next.is(Pos.PUNCT) && !next.is(","));
    }

    private static boolean isPointedOut(List<Draft> drafts, int at) {
        Draft out = Repair.neighbour(drafts, at + 1);
        return out != null && out.is("out") && isEnd(drafts, at + 2);
    }

    private static boolean isNameBehindComma(List<Draft> drafts, int at) {
        int name = at - 1;
        while (name > 0 && drafts.get(name).is(Pos.PROPN)) {
            name--;
        }
        return name < at - 1 && name > 0 && drafts.get(name).is(",");
    }

    /** Returns whether the nearest comma, with neither verb nor "and" between, has a plural behind it. */
    private static boolean isPluralBehindComma(List<Draft> drafts, int at) {
        for (int i = at - 1; i > 0 && i > at - 9; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.VERB) || draft.is(Pos.AUX) || draft.is(Pos.CCONJ)) {
                return false;
            }
            if (draft.is(",")) {
                Draft next = drafts.get(i + 1);
                return next.is(Pos.NOUN) && EnglishReadings.isPlural(next);
            }
        }
        return false;
    }
}
