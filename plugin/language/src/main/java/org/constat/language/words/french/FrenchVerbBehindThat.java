package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells the verb of a clause that "que" opens from the noun beside it. */
final class FrenchVerbBehindThat {
    private FrenchVerbBehindThat() {}

    /** "veut que la police remplace la milice": of two finite forms behind "que" and an article the first is a noun. */
    static void nounBehindThat(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at + 1);
        boolean article = at > 1
                && drafts.get(at - 2).is("que")
                && (drafts.get(at - 1).is("la")
                        || drafts.get(at - 1).is("le")
                        || drafts.get(at - 1).is("les"));
        if (article && draft.isFiniteVerb() && draft.can(Pos.NOUN) && verb != null && verb.isFiniteVerb()) {
            draft.pos = Pos.NOUN;
            drafts.get(at - 1).pos = Pos.DET;
            drafts.get(at - 2).pos = Pos.SCONJ;
        }
    }

    /** "C'est un bac que rénove la ville", "que célèbre le musée": behind "que" and before its subject stands a verb. */
    static void verbBeforeLateSubject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft that = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at + 1);
        Draft noun = Repair.neighbour(drafts, at + 2);
        boolean open = draft.is(Pos.ADJ) || draft.is(Pos.NOUN);
        boolean late =
                article != null && article.is(Pos.DET) && noun != null && (noun.is(Pos.NOUN) || noun.is(Pos.ADJ));
        if (open
                && at > 1
                && that != null
                && (that.is("que") || that.is("qu'") || that.is("où"))
                && late
                && draft.canBeFinite()
                && !FrenchClauseWords.hasFiniteVerb(FrenchClauseWords.untilOtherClause(drafts, at + 1))) {
            draft.pos = Pos.VERB;
            that.pos = Pos.SCONJ;
        }
    }

    /** "les règles que la ligue applique aux clubs": behind "que" and a noun with its article stands the verb. */
    static void verbBehindSubject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean subject = at > 3
                && drafts.get(at - 1).is(Pos.NOUN)
                && drafts.get(at - 2).is(Pos.DET)
                && (drafts.get(at - 3).is("que") || drafts.get(at - 3).is("qu'"))
                && drafts.get(at - 4).is(Pos.NOUN);
        if (subject
                && draft.is(Pos.NOUN)
                && !draft.isCapitalised()
                && draft.canBeFinite()
                && !hasVerbsOfBoth(drafts, at)) {
            draft.pos = Pos.VERB;
            drafts.get(at - 3).pos = Pos.SCONJ;
        }
    }

    /** "lit le plan que la ville centre adopte": a verb stands before "que" and one behind, and neither clause lacks one. */
    private static boolean hasVerbsOfBoth(List<Draft> drafts, int at) {
        return FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at - 3))
                && FrenchClauseWords.hasFiniteVerb(FrenchClauseWords.untilOtherClause(drafts, at + 1));
    }

    /** "C'est un roi que la ville célèbre": of a cleft alone, as a quality may stand behind what something is held against. */
    static void verbThatEndsCleft(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next == null || next.is(Pos.PUNCT);
        boolean cleft = at > 4
                && drafts.get(0).is("c'")
                && drafts.get(at - 1).is(Pos.NOUN)
                && drafts.get(at - 2).is(Pos.DET)
                && (drafts.get(at - 3).is("que") || drafts.get(at - 3).is("qu'"));
        if (ends && cleft && draft.is(Pos.ADJ) && draft.canBeFinite()) {
            draft.pos = Pos.VERB;
            drafts.get(at - 3).pos = Pos.SCONJ;
        }
    }
}
