package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

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

    /** "Many fear a rise in rents", "Some hope to win": at the begin of a clause, with an object or an infinitive behind. */
    static void verbBehindMany(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft many = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean counts = many != null && (many.is("many") || many.is("some") || many.is("most") || many.is("several"));
        if (many == null
                || !counts
                || next == null
                || !(draft.is(Pos.NOUN) || draft.is(Pos.VERB))
                || !draft.can(Mood.INFINITIVE)) {
            return;
        }
        Draft before = Repair.neighbour(drafts, at - 2);
        boolean begins = before == null || before.is(Pos.PUNCT) || before.is(Pos.SCONJ) || before.is(Pos.CCONJ);
        Draft behind = Repair.neighbour(drafts, at + 2);
        boolean aim = next.is("to") && behind != null && behind.can(Mood.INFINITIVE);
        if (begins && !EnglishReadings.isPlural(draft) && (aim || next.is("that") || next.is(Pos.DET))) {
            many.pos = Pos.PRON;
            draft.pos = Pos.VERB;
        }
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
        if (subject && (actor || beginsObject(next)) && !isToBeDone(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "asks for the Oslo talks to be put off": what shall be done with them. */
    private static boolean isToBeDone(List<Draft> drafts, int at) {
        return at > 1
                && at + 2 < drafts.size()
                && drafts.get(at - 2).is(Pos.DET)
                && drafts.get(at + 1).is("to")
                && drafts.get(at + 2).is("be")
                && ClauseFrame.hasFiniteBefore(drafts, at - 1);
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
        boolean state = at > 0 && isLink(drafts.get(at - 1)) && draft.can(Mood.PAST_PARTICIPLE);
        boolean verb = draft.canOnlyBe(Pos.VERB) && draft.can(Mood.INFINITIVE);
        if (draft.is(Pos.ADJ) && verb && !state && !draft.isCapitalised()) {
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
        Draft object = Repair.neighbour(drafts, at + 2);
        boolean first = plural || (before.is(",") && (object == null || !object.is(Pos.DET)));
        boolean third = draft.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft) && first;
        boolean open = draft.is(Pos.NOUN) || (draft.is(Pos.ADV) && !EnglishClosed.contains(draft));
        boolean base = open && draft.can(Mood.INFINITIVE) && plural;
        if ((third && next.canBeFinite() && !EnglishReadings.isPastOfAnother(next))
                || (base && next.can(Mood.INFINITIVE))) {
            draft.pos = Pos.VERB;
            next.pos = Pos.NOUN;
        }
    }

    /** "has turned down an offer and plans to retire": what one does besides, unless plans are spoken of ("unveiled cuts and plans to sell"). */
    static void plansBehindAnd(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.NOUN) && (draft.is("plans") || draft.is("hopes") || draft.is("aims"));
        if (!open || at < 2 || at + 2 >= drafts.size() || !drafts.get(at - 1).is("and")) {
            return;
        }
        boolean infinitive = drafts.get(at + 1).is("to") && drafts.get(at + 2).can(Mood.INFINITIVE);
        if (infinitive && !isOfPlans(drafts, at - 2)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isOfPlans(List<Draft> drafts, int from) {
        for (int i = from; i > 0 && !drafts.get(i).is(Pos.PUNCT); i--) {
            Draft verb = drafts.get(i);
            if (verb.is(Pos.VERB)) {
                return verb.entries.stream()
                        .anyMatch(entry -> WordLists.of("plansTaker").contains(entry.lemma()));
            }
        }
        return true;
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
        boolean led = subject && next != null && next.is("for");
        if (led && draft.is(Pos.NOUN) && draft.can(Mood.INFINITIVE) && draft.isOneOf(WordLists.of("calling"))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isLink(Draft draft) {
        return draft.is(Pos.VERB)
                && draft.entries.stream().anyMatch(entry -> WordLists.of("link").contains(entry.lemma()));
    }
}
