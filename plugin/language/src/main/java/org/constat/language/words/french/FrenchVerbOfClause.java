package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Morphology.GrammaticalNumber;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.Repair;

/** Makes verbs of French words that look like nouns, where the clause needs one ("L'eau manque et la colère monte"). */
final class FrenchVerbOfClause {
    private FrenchVerbOfClause() {}

    /** "et compte saisir la justice": before an infinitive it is no account. */
    static void verbBeforeInfinitive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean means = draft.is("compte") || draft.is("comptent") || draft.is("comptait") || draft.is("comptaient");
        boolean infinitive = next != null && next.can(Mood.INFINITIVE) && !next.is("rendre");
        boolean article = before == null || before.is(Pos.DET) || before.is(Pos.ADP);
        if (means && draft.is(Pos.NOUN) && infinitive && !article) {
            draft.pos = Pos.VERB;
        }
    }

    /** "L'eau manque et la colère monte": two would have a plural verb. */
    static void firstOfTwoClauses(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft joins = Repair.neighbour(drafts, at + 1);
        Draft verb = Repair.neighbour(drafts, at + 4);
        boolean open = draft.is(Pos.NOUN) && draft.canBeFinite() && !draft.isCapitalised();
        if (!open || at < 2 || joins == null || !joins.is("et") || verb == null) {
            return;
        }
        boolean first = drafts.get(at - 1).is(Pos.NOUN) && drafts.get(at - 2).is(Pos.DET);
        boolean second = drafts.get(at + 2).is(Pos.DET) && drafts.get(at + 3).is(Pos.NOUN);
        if (first && second && isOfOne(verb) && !FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean isOfOne(Draft verb) {
        return verb.isFiniteVerb()
                && verb.entries.stream()
                        .filter(Entry::isFinite)
                        .allMatch(entry -> entry.morphology().number() == GrammaticalNumber.SINGULAR);
    }
}
