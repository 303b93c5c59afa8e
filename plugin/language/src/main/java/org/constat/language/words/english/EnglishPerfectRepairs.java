package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Adverbs;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells English past tenses from the adjectives that look like them, by what stands before and behind. */
final class EnglishPerfectRepairs {

    private EnglishPerfectRepairs() {}

    /** "The ruling has divided experts", "has denied involvement": what has happened, unless it is of the few that say what somebody has. */
    static void perfectBeforeBareNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean participle = draft.is(Pos.ADJ) && draft.can(Mood.PAST_PARTICIPLE);
        if (!participle || next == null || WordLists.of("hadAs").contains(draft.lower)) {
            return;
        }
        int have = Adverbs.before(drafts, at - 1);
        boolean perfect = have > 0 && "have".equals(EnglishReadings.auxiliary(drafts.get(have)));
        boolean object = next.is(Pos.PROPN)
                || next.is(Pos.NUM)
                || next.is(Pos.PRON)
                || next.is("one")
                || next.is("to")
                || (next.is(Pos.NOUN) && EnglishReadings.isPlural(next));
        boolean bare = perfect && drafts.get(have - 1).is("to");
        boolean told = have > 1
                && drafts.get(have - 2).is(Pos.VERB)
                && drafts.get(have - 2).can(Mood.PAST_PARTICIPLE);
        boolean denied = next.is(Pos.NOUN) && !draft.can(Pos.ADJ);
        boolean only = denied || (next.is(Pos.NOUN) && told);
        if (perfect && (bare ? only : object || denied)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "had mixed feelings": feelings of that kind, which nobody mixes. */
    static void mixedBehindHave(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft have = Repair.neighbour(drafts, at - 1);
        boolean mixed = draft.is("mixed") && draft.is(Pos.VERB);
        if (mixed
                && have != null
                && "have".equals(EnglishReadings.auxiliary(have))
                && isOutcome(Repair.neighbour(drafts, at + 1))) {
            draft.pos = Pos.ADJ;
            have.pos = Pos.VERB;
        }
    }

    /** "after disappointing sales": sales that did so. */
    static void poorBeforeOutcome(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean describes = draft.is(Pos.VERB)
                && WordLists.of("stateInIng").contains(draft.form)
                && isOutcome(Repair.neighbour(drafts, at + 1));
        if (describes && (before == null || EnglishReadings.auxiliary(before) == null)) {
            draft.pos = Pos.ADJ;
            if (before != null && before.is(Pos.SCONJ) && before.can(Pos.ADP)) {
                before.pos = Pos.ADP;
            }
        }
    }

    private static boolean isOutcome(@Nullable Draft noun) {
        return noun != null && WordLists.of("mixedOrPoor").contains(noun.lower);
    }

    /** "has since retired, and": behind an adverb and before no noun it is what has happened. */
    static void perfectBehindAdverb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (!draft.is(Pos.ADJ) || !draft.can(Mood.PAST_PARTICIPLE) || EnglishReadings.nounFollows(drafts, at)) {
            return;
        }
        int have = Adverbs.before(drafts, at - 1);
        boolean apart = have >= 0 && have < at - 1 && "have".equals(EnglishReadings.auxiliary(drafts.get(have)));
        if (apart && (next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.CCONJ))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "had since withdrawn the update": until now, and no clause of its own. */
    static void sinceInsidePerfect(List<Draft> drafts, int at) {
        Draft have = Repair.neighbour(drafts, at - 1);
        Draft done = Repair.neighbour(drafts, at + 1);
        if (!drafts.get(at).is("since") || have == null || done == null) {
            return;
        }
        boolean perfect = done.is(Pos.VERB) && done.can(Mood.PAST_PARTICIPLE);
        if (perfect && "have".equals(EnglishReadings.auxiliary(have))) {
            drafts.get(at).pos = Pos.ADV;
            have.pos = Pos.AUX;
        }
    }

    /** "accused of having favoured foreign markets": behind a preposition or verb somebody has done so, and has no markets. */
    static void perfectBehindHaving(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean behind = at > 1
                && drafts.get(at - 1).is("having")
                && (drafts.get(at - 2).is(Pos.ADP) || drafts.get(at - 2).is(Pos.VERB));
        if (behind && draft.is(Pos.ADJ) && draft.can(Mood.PAST_PARTICIPLE) && EnglishReadings.nounFollows(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Both men, brothers, pleaded guilty": behind a comma, and no dictionary knows it as an adjective. */
    static void pastBehindComma(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean past = draft.is(Pos.ADJ) && draft.canBeFinite() && !draft.can(Pos.ADJ) && !draft.isCapitalised();
        boolean noun = next != null && (next.is(Pos.NOUN) || next.is(Pos.PROPN));
        if (past && before != null && before.is(",") && !noun) {
            draft.pos = Pos.VERB;
        }
    }

    /** "flooded the hall and damaged 16 paintings", ", putting 300 jobs at risk": what describes stands before no number. */
    static void pastBeforeNumber(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean past = draft.canBeFinite() && draft.can(Mood.PAST_PARTICIPLE);
        boolean joined = before != null && (before.is(Pos.CCONJ) || before.is(",") || before.is(Pos.PROPN));
        boolean added = before != null && before.is(",") && draft.can(Mood.PRESENT_PARTICIPLE);
        if (draft.is(Pos.ADJ)
                && ((past && joined) || added)
                && next != null
                && (next.is(Pos.NUM) || next.is("$") || next.is("£") || next.is("€"))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "whose director resigned last month": right behind a noun and before when it happened. */
    static void pastBeforeTime(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean past = draft.is(Pos.ADJ) && draft.canBeFinite() && draft.can(Mood.PAST_PARTICIPLE);
        boolean noun = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN));
        if (past && noun && next != null && (next.is("last") || next.is("this") || next.is("yesterday"))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "has yet to reply": what is still to come is done, not had. */
    static void verbBehindYetTo(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean behind =
                at > 1 && drafts.get(at - 1).is("to") && drafts.get(at - 2).is("yet");
        if (behind && draft.can(Mood.INFINITIVE)) {
            draft.pos = Pos.VERB;
            drafts.get(at - 1).pos = Pos.PART;
        }
    }

    /** "would have forced firms to publish", "could have cost lives": behind these modals "have" has what was done behind it. */
    static void perfectBehindModal(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft have = Repair.neighbour(drafts, at - 1);
        Draft modal = Repair.neighbour(drafts, at - 2);
        boolean past = modal != null
                && switch (modal.lower) {
                    case "would", "could", "should", "might", "must" -> true;
                    default -> false;
                };
        if (past && have != null && have.is("have") && !draft.is(Pos.VERB) && draft.can(Mood.PAST_PARTICIPLE)) {
            draft.pos = Pos.VERB;
            have.pos = Pos.AUX;
        }
    }

    /** "Prices rose as demand grew", "The army dug trenches": what is the past of another verb is no singular noun here. */
    static void pastBehindPlural(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean past = EnglishReadings.isPastOfAnother(draft);
        boolean noun = before != null && before.is(Pos.NOUN) && draft.is(Pos.NOUN) && !draft.form.endsWith("ing");
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean object = next != null && next.is(Pos.VERB) && next.can(Pos.NOUN) && EnglishReadings.isPlural(next);
        if (past && noun && before != null && (object || EnglishReadings.isPlural(before))) {
            draft.pos = Pos.VERB;
        }
        if (past && noun && object && next != null) {
            next.pos = Pos.NOUN;
        }
    }

    /** "Shares in the firm, which makes tyres, rose 3%", "The fire, which began there, spread to": behind what commas set apart the verb goes on. */
    static void pastOfAnotherBehindComma(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean past = EnglishReadings.isPastOfAnother(draft)
                || (draft.can(Mood.INFINITIVE) && draft.can(Mood.PAST_PARTICIPLE));
        boolean open = draft.is(Pos.NOUN) && !draft.isCapitalised() && past;
        boolean behind = open && at > 2 && drafts.get(at - 1).is(",");
        boolean goesOn = next == null
                || next.is(Pos.NUM)
                || next.is(Pos.ADP)
                || next.is(Pos.ADV)
                || next.is("$")
                || next.is("£")
                || next.is("€")
                || next.is(".");
        if (behind && goesOn && isSecondComma(drafts, at - 1)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isSecondComma(List<Draft> drafts, int comma) {
        for (int i = comma - 2; i > 0 && i > comma - 14; i--) {
            if (drafts.get(i).is(",")) {
                Draft first = drafts.get(i + 1);
                return first.is("which")
                        || first.is("who")
                        || first.is(Pos.VERB)
                        || first.is("whose")
                        || first.is(Pos.ADV);
            }
        }
        return false;
    }

    /** "while bomb disposal experts look": behind such words nobody is told to do anything, and the verb is still to come. */
    static void compoundBehindWhile(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean behind = at > 0 && isWhile(drafts.get(at - 1)) && draft.is(Pos.VERB) && draft.can(Pos.NOUN);
        int verb = at + 1;
        while (verb < drafts.size() && drafts.get(verb).is(Pos.NOUN)) {
            verb++;
        }
        boolean follows =
                verb > at + 1 && verb < drafts.size() && drafts.get(verb).isFiniteVerb();
        if (behind && follows && draft.can(Mood.INFINITIVE) && !EnglishFiniteVerbs.isThirdPerson(draft)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isWhile(Draft draft) {
        return draft.is("while") || draft.is("when") || draft.is("because") || draft.is("if") || draft.is("as");
    }

    /** "as demand grew": behind "as" a base form is the subject of the verb that follows. */
    static void subjectBehindAs(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind = at > 0 && drafts.get(at - 1).is("as") && draft.is(Pos.VERB) && draft.can(Pos.NOUN);
        if (behind && next != null && next.is(Pos.VERB) && next.canBeFinite() && !next.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }
}
