package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Finds French verbs that look like nouns behind a comma: the verb that "que" awaits, and the one that says who speaks. */
final class FrenchVerbBehindComma {
    private static final int LONGEST = 16;

    /** What looks more often like a noun than like a verb of speech. */
    private static final Set<String> SPEECH = Set.of("avancer", "nuancer", "trancher", "résumer", "souffler");

    /** What one can do without saying more. */
    private static final Set<String> ALONE = Set.of("démentir", "nuancer", "tempérer", "trancher");

    private FrenchVerbBehindComma() {}

    /** "un avis que la chimiste Ada Lund, de Lille, juge faux": between a comma and the end only this word can be the verb. */
    static void verbOfRelative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (!isOpen(drafts, at) || next == null || next.is("de") || next.is("d'") || next.is("du")) {
            return;
        }
        int that = that(drafts, at - 2);
        if (that > 0
                && drafts.get(at - 2).isCapitalised()
                && !FrenchClauseWords.hasFiniteVerb(drafts.subList(that, at))
                && !FrenchClauseWords.hasFiniteVerb(FrenchClauseWords.untilOtherClause(drafts, at + 1))) {
            draft.pos = Pos.VERB;
        }
    }

    /** Returns the place of a "que" before another comma, or -1. */
    private static int that(List<Draft> drafts, int last) {
        boolean apart = false;
        for (int i = last; i > 1 && i > last - LONGEST; i--) {
            if (drafts.get(i).is("que") || drafts.get(i).is("qu'")) {
                return apart
                                && (drafts.get(i - 1).is(Pos.NOUN)
                                        || drafts.get(i - 1).is(","))
                        ? i
                        : -1;
            }
            if (drafts.get(i).is(",") && apart) {
                return -1;
            }
            apart |= drafts.get(i).is(",");
        }
        return -1;
    }

    /** "Le pont tiendra, avance la préfète": behind what is said and before who says so. */
    static void speechBeforeSpeaker(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft article = Repair.neighbour(drafts, at + 1);
        Draft speaker = Repair.neighbour(drafts, at + 2);
        boolean subject = article != null
                && article.is(Pos.DET)
                && !article.is("des")
                && speaker != null
                && (speaker.is(Pos.NOUN) || speaker.is(Pos.ADJ));
        boolean named = article != null && article.is(Pos.PROPN);
        if (isOpen(drafts, at)
                && (subject || named)
                && draft.isOneOf(SPEECH)
                && FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Le gérant, Luc Roux, dément : il a payé": behind a name between commas, where the sentence has no verb yet. */
    static void speechBehindName(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is("et") || next.is("mais");
        if (isOpen(drafts, at)
                && ends
                && drafts.get(at - 2).is(Pos.PROPN)
                && drafts.get(at).isOneOf(ALONE)
                && drafts.subList(0, at - 1).stream().anyMatch(draft -> draft.is(","))
                && !FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at))) {
            drafts.get(at).pos = Pos.VERB;
        }
    }

    private static boolean isOpen(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        return at > 3
                && drafts.get(at - 1).is(",")
                && (draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.ADP) || draft.is(Pos.ADV))
                && !draft.isCapitalised()
                && draft.canBeFinite();
    }
}
