package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Decides whether "to" stands before a verb, and makes one of the word behind it: "to demand lower rents". */
final class EnglishToRepairs {
    private EnglishToRepairs() {}

    /** "voted to close": of what follows it makes a verb, or stands before a noun, "to the town". */
    static void toBeforeVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("to") && next != null) {
            if (isBehindState(drafts, at) && next.can(Pos.NOUN) && endsThere(drafts, at + 2)) {
                draft.pos = Pos.ADP;
                next.pos = Pos.NOUN;
                return;
            }
            boolean denied = at > 0 && drafts.get(at - 1).is("not") && !next.isCapitalised();
            boolean base =
                    next.is("be") || (next.can(Mood.INFINITIVE) && (denied || next.is(Pos.VERB) || next.is(Pos.AUX)));
            boolean mistagged = next.can(Mood.INFINITIVE)
                    && (isMistagged(next, Repair.neighbour(drafts, at + 2))
                            || isDue(drafts, at)
                            || isBehindVotes(drafts, at)
                            || isBehindProposal(drafts, at, next)
                            || isBehindIntention(drafts, at, next)
                            || isBeforeGerund(drafts, at)
                            || isUse(drafts, at));
            draft.pos = base || mistagged ? Pos.PART : Pos.ADP;
            next.pos = mistagged || (next.is("be") && next.is(Pos.PRON)) || (denied && base && !next.is(Pos.AUX))
                    ? Pos.VERB
                    : next.pos;
        }
    }

    /** "vulnerable to attack": to what it is so, which no verb says. */
    private static boolean isBehindState(List<Draft> drafts, int to) {
        return to > 0
                && switch (drafts.get(to - 1).lower) {
                    case "vulnerable", "exposed", "resistant", "immune", "resilient", "sensitive", "susceptible" ->
                        true;
                    default -> false;
                };
    }

    private static boolean endsThere(List<Draft> drafts, int at) {
        Draft behind = Repair.neighbour(drafts, at);
        return behind == null || behind.is(Pos.PUNCT) || behind.is(Pos.ADP) || behind.is(Pos.CCONJ);
    }

    /** "due to start on Monday": what is to happen then, and not because of what. */
    private static boolean isDue(List<Draft> drafts, int to) {
        Draft behind = Repair.neighbour(drafts, to + 2);
        return to > 0
                && drafts.get(to - 1).is("due")
                && WordLists.of("dueDeed").contains(drafts.get(to + 1).lower)
                && (behind == null || !behind.is(Pos.NOUN));
    }

    /** "called on both sides to stop fighting": what is stopped by doing it no more. */
    private static boolean isBeforeGerund(List<Draft> drafts, int to) {
        Draft verb = drafts.get(to + 1);
        Draft gerund = Repair.neighbour(drafts, to + 2);
        return verb.is(Pos.NOUN)
                && verb.isOneOf(WordLists.of("gerundTaker"))
                && gerund != null
                && gerund.can(Mood.PRESENT_PARTICIPLE)
                && endsThere(drafts, to + 3);
    }

    /** "voted by 31 to 14 to ban cars": what was voted, as the numbers are complete. */
    private static boolean isBehindVotes(List<Draft> drafts, int to) {
        return to > 2
                && drafts.get(to - 1).is(Pos.NUM)
                && drafts.get(to - 2).is("to")
                && drafts.get(to - 3).is(Pos.NUM);
    }

    /** "proposes to freeze hiring": to whom it is proposed would have an article. */
    private static boolean isBehindProposal(List<Draft> drafts, int to, Draft verb) {
        Draft behind = Repair.neighbour(drafts, to + 2);
        boolean object = behind != null && !behind.is(Pos.PUNCT) && !behind.is(Pos.ADP) && !behind.is(Pos.CCONJ);
        return to > 0
                && object
                && verb.is(Pos.NOUN)
                && !verb.isCapitalised()
                && switch (drafts.get(to - 1).lower) {
                    case "propose", "proposes", "proposed", "proposing", "plan", "plans", "planned", "want", "wants" ->
                        true;
                    case "wanted", "decide", "decides", "decided", "agree", "agrees", "agreed", "vow", "vows" -> true;
                    case "vowed", "pledge", "pledges", "pledged", "refuse", "refuses", "refused", "intends" -> true;
                    default -> false;
                };
    }

    /** "declined to comment on the sale", "threaten to strike": nobody declines or threatens to a noun. */
    private static boolean isBehindIntention(List<Draft> drafts, int to, Draft verb) {
        return to > 0
                && verb.is(Pos.NOUN)
                && !verb.isCapitalised()
                && endsThere(drafts, to + 2)
                && drafts.get(to - 1).isOneOf(WordLists.of("infinitiveTaker"));
    }

    /** "used boats to rescue residents": whoever uses something does so to do another thing. */
    private static boolean isUse(List<Draft> drafts, int to) {
        Draft verb = drafts.get(to + 1);
        Draft object = Repair.neighbour(drafts, to + 2);
        boolean plural = object != null && object.is(Pos.NOUN) && EnglishReadings.isPlural(object);
        if (!plural || !verb.is(Pos.NOUN)) {
            return false;
        }
        int noun = to - 1;
        while (noun > 0
                && (drafts.get(noun).is(Pos.NOUN)
                        || drafts.get(noun).is(Pos.ADJ)
                        || drafts.get(noun).is(Pos.DET))) {
            noun--;
        }
        return noun < to - 1
                && switch (drafts.get(noun).lower) {
                    case "use", "used", "uses", "using" -> true;
                    default -> false;
                };
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
}
