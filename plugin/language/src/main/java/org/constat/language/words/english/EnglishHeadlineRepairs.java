package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Finds the verb behind "as" in an English headline, which has neither articles nor a full stop. */
final class EnglishHeadlineRepairs {
    private static final int FARTHEST = 8;

    private EnglishHeadlineRepairs() {}

    /** "Talks stall as strike grips port": behind "as" and a bare noun it goes on with a verb. */
    static void clauseBehindAs(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (!draft.is("as") || !draft.is(Pos.ADP) || at == 0 || endsSentence(drafts)) {
            return;
        }
        int verb = verbBehind(drafts, at + 1);
        if (verb > 0) {
            draft.pos = Pos.SCONJ;
            drafts.get(verb).pos = Pos.VERB;
        }
    }

    /** "sang as Hull beat Leeds": between two names a word in lower case that can be a verb is one. */
    static void verbBetweenNamesBehindAs(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft object = Repair.neighbour(drafts, at + 1);
        boolean open = at > 1 && draft.is(Pos.NOUN) && !draft.isCapitalised() && draft.canBeFinite();
        if (!open || object == null || !object.is(Pos.PROPN)) {
            return;
        }
        int name = at - 1;
        while (name > 0 && drafts.get(name).isCapitalised()) {
            name--;
        }
        boolean past = draft.can(Morphology.Mood.PAST_PARTICIPLE)
                || EnglishFiniteVerbs.isThirdPerson(draft)
                || draft.is("beat");
        if (past && name < at - 1 && drafts.get(name).is("as")) {
            drafts.get(name).pos = Pos.SCONJ;
            drafts.subList(name + 1, at).forEach(part -> part.pos = Pos.PROPN);
            draft.pos = Pos.VERB;
        }
    }

    private static boolean endsSentence(List<Draft> drafts) {
        Draft last = drafts.get(drafts.size() - 1);
        return last.is(".") || last.is("!") || last.is("?") || last.is("\"");
    }

    /** Returns the place of the only word that can be the verb of such a clause; 0 where there is none. */
    private static int verbBehind(List<Draft> drafts, int from) {
        int found = 0;
        for (int i = from; i < drafts.size() && i < from + FARTHEST && isInside(drafts.get(i)); i++) {
            if (drafts.get(i).is(Pos.VERB) && drafts.get(i).canBeFinite()) {
                return isSubject(drafts, from, i) ? i : 0;
            }
            if (found == 0 && mayBeVerb(drafts, from, i)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isInside(Draft draft) {
        return !draft.is(Pos.PUNCT)
                && !draft.is(Pos.DET)
                && !draft.is(Pos.PRON)
                && !draft.is(Pos.AUX)
                && !draft.is(Pos.SCONJ);
    }

    private static boolean mayBeVerb(List<Draft> drafts, int from, int at) {
        Draft draft = drafts.get(at);
        if (!draft.is(Pos.NOUN) || draft.isCapitalised() || !isSubject(drafts, from, at)) {
            return false;
        }
        Draft before = drafts.get(at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean plural = EnglishReadings.isPlural(drafts.get(from)) || EnglishReadings.isPlural(before);
        boolean agrees = plural
                ? draft.can(Morphology.Mood.INFINITIVE) && (next == null || !next.is(Pos.NOUN))
                : EnglishFiniteVerbs.isThirdPerson(draft);
        return agrees && (next == null || !next.is("of"));
    }

    private static boolean isSubject(List<Draft> drafts, int from, int verb) {
        Draft before = drafts.get(verb - 1);
        return verb > from
                && (before.is(Pos.NOUN) || before.is(Pos.PROPN))
                && drafts.subList(from, verb).stream().noneMatch(draft -> draft.is(Pos.ADP));
    }
}
