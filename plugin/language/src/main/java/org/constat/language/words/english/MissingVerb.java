package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Finds the verb of an English clause in which the tagger saw none: among words that can be one, the one that stands best. */
final class MissingVerb {
    private static final int LONGEST = 80;
    private static final int LONGEST_INSERTION = 12;

    private MissingVerb() {}

    static void repair(List<Draft> drafts) {
        if (drafts.size() > LONGEST) {
            return;
        }
        for (ClauseFrame frame : ClauseFrame.of(drafts)) {
            if (!frame.hasVerb) {
                int verb = best(frame, drafts);
                if (verb >= 0 && !frame.doubtfulVerbs.contains(verb)) {
                    drafts.get(verb).pos = Pos.VERB;
                    particleBehind(drafts, verb);
                    if (drafts.get(verb - 1).is(Pos.ADJ)) {
                        drafts.get(verb - 1).pos = Pos.NOUN;
                    }
                    frame.doubtfulVerbs.stream()
                            .map(drafts::get)
                            .filter(draft -> draft.can(Pos.NOUN))
                            .forEach(draft -> draft.pos = Pos.NOUN);
                }
            }
        }
    }

    /** "The army shot down nine drones". */
    private static void particleBehind(List<Draft> drafts, int verb) {
        Draft next = Repair.neighbour(drafts, verb + 1);
        if (next != null && next.is("down") && next.is(Pos.VERB)) {
            next.pos = Pos.ADP;
        }
    }

    private static int best(ClauseFrame frame, List<Draft> drafts) {
        int best = -1;
        int most = 0;
        for (int at : frame.words) {
            int score = score(frame, drafts, at);
            int adjacent = best >= 0 && best == at - 1 && isBehindPlural(drafts, best) ? 1 : 0;
            if (score > most + adjacent) {
                best = at;
                most = score;
            }
        }
        return best;
    }

    /** "women study physics": a plural noun hardly ever stands before another noun of the same phrase. */
    private static boolean isBehindPlural(List<Draft> drafts, int at) {
        return drafts.get(at - 1).is(Pos.NOUN) && EnglishReadings.isPlural(drafts.get(at - 1));
    }

    private static int score(ClauseFrame frame, List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (at == 0
                || !isOpen(draft)
                || !mayFollow(drafts, at)
                || !draft.canBeFinite()
                || isObject(frame, drafts, at)) {
            return 0;
        }
        if (!frame.subject(drafts, at).agrees(draft)) {
            return 0;
        }
        int place = placeBefore(drafts, at + 1);
        boolean doubted = frame.doubtfulVerbs.contains(at);
        if (doubted && (ClauseFrame.needsObject(draft) || ClauseFrame.isInserted(drafts, at))) {
            return 1;
        }
        int doubtful = doubted ? 3 : 0;
        int named = ClauseFrame.isBehindName(drafts, at) ? 4 : 0;
        int resuming = isBehindInsertion(drafts, at) ? 2 : 0;
        return place + doubtful + named + resuming + ofForm(draft);
    }

    /** "Five dead as storm batters Carrow coast": what stands right behind a verb inside is its object. */
    private static boolean isObject(ClauseFrame frame, List<Draft> drafts, int at) {
        int begin = at;
        while (begin > 0 && frame.words.contains(begin - 1)) {
            begin--;
        }
        return begin < at
                && begin > 0
                && !drafts.get(begin).is(",")
                && drafts.get(begin - 1).is(Pos.VERB)
                && !isBehindNamedObject(drafts, at)
                && !(drafts.get(begin).is(Pos.DET) && isBeforeInfinitive(drafts, at + 1));
    }

    /** "farmers who supply Corvane throw away half": a name takes no noun behind it that goes on with a particle. */
    private static boolean isBehindNamedObject(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        return drafts.get(at - 1).is(Pos.PROPN) && next != null && (next.is("away") || next.is("up") || next.is("out"));
    }

    /** "The mayor, Ann Holm, rejected calls": behind what two commas set apart the clause goes on with its verb. */
    private static boolean isBehindInsertion(List<Draft> drafts, int at) {
        if (!drafts.get(at - 1).is(",")) {
            return false;
        }
        for (int i = at - 2; i > 0 && i > at - LONGEST_INSERTION; i--) {
            if (drafts.get(i).is(",")) {
                return drafts.get(i - 1).is(Pos.NOUN) || drafts.get(i - 1).is(Pos.PROPN);
            }
        }
        return false;
    }

    private static int ofForm(Draft draft) {
        int third = EnglishFiniteVerbs.isThirdPerson(draft) ? 1 : 0;
        int adjective = draft.is(Pos.ADJ) && draft.can(Pos.ADJ) ? -1 : 0;
        return third + adjective + (draft.can(Pos.NOUN) || draft.can(Pos.ADJ) ? 0 : 5);
    }

    private static boolean isOpen(Draft draft) {
        return Character.isLowerCase(draft.form.charAt(0))
                && !EnglishClosed.contains(draft)
                && !draft.is("down")
                && switch (draft.pos) {
                    case NOUN, ADJ, ADP, ADV, PROPN, VERB, X -> true;
                    default -> false;
                };
    }

    /** A verb follows a noun or what ends its phrase, never an article, an adjective or a preposition. */
    private static boolean mayFollow(List<Draft> drafts, int at) {
        Draft before = drafts.get(at - 1);
        boolean gerund = before.is(Pos.VERB) && before.can(Mood.PRESENT_PARTICIPLE) && at == 1;
        boolean mistagged = before.is(Pos.ADJ)
                && before.can(Pos.NOUN)
                && (drafts.get(0).can(Mood.PRESENT_PARTICIPLE) || isSubject(drafts, at - 1, drafts.get(at)));
        boolean complete = before.is(Pos.VERB)
                && before.can(Mood.PAST_PARTICIPLE)
                && EnglishFiniteVerbs.isThirdPerson(drafts.get(at))
                && placeBefore(drafts, at + 1) > 2;
        boolean mark = complete || before.is(",") || before.is(")") || before.is("\"");
        return gerund
                || mistagged
                || mark
                || switch (before.pos) {
                    case NOUN, PROPN, PRON, SYM -> true;
                    case NUM -> at > 1 && (drafts.get(at - 2).is(Pos.ADP) || isNumbered(drafts.get(at - 2)));
                    case ADV -> !before.is("very") && !before.is("not");
                    default -> false;
                };
    }

    /** "An earthquake of magnitude 5.2 hits", "Flight 302 crashes": one thing of a kind has its number behind it. */
    private static boolean isNumbered(Draft draft) {
        return draft.is(Pos.NOUN) && !EnglishReadings.isPlural(draft);
    }

    /** "The firm calls for a ban", "The firm announced cuts": an article and a word that can be a noun, with a verb behind. */
    private static boolean isSubject(List<Draft> drafts, int at, Draft verb) {
        boolean past =
                verb.canBeFinite() && verb.can(Mood.PAST_PARTICIPLE) && !verb.can(Pos.ADJ) && !verb.can(Pos.NOUN);
        return at > 0
                && drafts.get(at - 1).is(Pos.DET)
                && (past
                        || EnglishFiniteVerbs.isThirdPerson(verb)
                        || WordLists.of("unchangedPast").contains(verb.lower));
    }

    /** "players who leave the club hope to win": what goes on with an infinitive is no part of an object that has its article. */
    private static boolean isBeforeInfinitive(List<Draft> drafts, int at) {
        return at + 1 < drafts.size()
                && drafts.get(at).is("to")
                && drafts.get(at + 1).can(Mood.INFINITIVE);
    }

    /** "bans mobile phones": what an adjective and a plural make is an object. */
    private static boolean isDescribedPlural(List<Draft> drafts, int at) {
        Draft plural = Repair.neighbour(drafts, at + 1);
        return drafts.get(at).can(Pos.ADJ)
                && (drafts.get(at).is(Pos.ADJ) || drafts.get(at).is(Pos.NOUN))
                && plural != null
                && plural.is(Pos.NOUN)
                && EnglishReadings.isPlural(plural);
    }

    private static int placeBefore(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at);
        if (next == null) {
            return 1;
        }
        if (isBeforeInfinitive(drafts, at) || next.is("that") || next.is("$") || next.is("£") || next.is("€")) {
            return 3;
        }
        if (next.is("of") || next.is("by")) {
            return 1;
        }
        if (isDescribedPlural(drafts, at)) {
            return 3;
        }
        return switch (next.pos) {
            case DET, PRON, NUM -> 3;
            case ADP, ADV, PROPN, SCONJ, PART -> 2;
            default -> 1;
        };
    }
}
