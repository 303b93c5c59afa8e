package org.constat.language.words.french;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells French participles that say what was done, and by whom, from adjectives. */
final class FrenchParticiples {
    private static final Pattern PRESUMED = Pattern.compile("(présum|suppos|prétend)(é|u)e?s?");
    private static final int FARTHEST = 8;

    private FrenchParticiples() {}

    /** "une réunion organisée mercredi à Lyon par le club": when and where stand before who did it. */
    static void partedFromItsAgent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean described = before != null
                && (before.pos == Pos.NOUN || before.pos == Pos.PROPN)
                && !FrenchTimesAndSums.saysWhichTime(draft, before);
        if (described
                && draft.pos == Pos.ADJ
                && draft.can(Mood.PAST_PARTICIPLE)
                && !draft.isCapitalised()
                && leadsToAgent(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean leadsToAgent(List<Draft> drafts, int participle) {
        for (int i = participle + 1; i < drafts.size() - 1 && i < participle + FARTHEST; i++) {
            Draft draft = drafts.get(i);
            if (draft.is("par")) {
                return i > participle + 1 && !drafts.get(i + 1).is("exemple");
            }
            boolean circumstance = draft.pos == Pos.ADP
                    || draft.pos == Pos.DET
                    || draft.pos == Pos.NOUN
                    || draft.pos == Pos.PROPN
                    || draft.pos == Pos.NUM
                    || draft.pos == Pos.ADV;
            if (!circumstance) {
                return false;
            }
        }
        return false;
    }

    /** "les machines torvéniennes": what no dictionary knows and ends like an adjective is no verb behind a noun. */
    static void adjectiveThatNoDictionaryKnows(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean behindNoun = before != null && (before.pos == Pos.NOUN || before.pos == Pos.ADJ);
        if (behindNoun
                && (draft.pos == Pos.VERB || draft.pos == Pos.AUX)
                && draft.entries.isEmpty()
                && draft.form.matches("\\p{Ll}+(ien|ienne|ais|aise|ois|oise|ique|iste|euse|ive)s?")) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "le tueur présumé nie", "un homme présumé, dit-on, absent": what one is thought to be is no deed, unless somebody thinks so. */
    static void thoughtToBe(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean byWhom = next != null && next.is("par");
        if (draft.pos == Pos.VERB
                && !byWhom
                && PRESUMED.matcher(draft.lower).matches()
                && before != null
                && before.pos == Pos.NOUN) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "la société privée Norda": between a noun and its name stands an adjective. */
    static void adjectiveBeforeName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.pos == Pos.VERB
                && draft.can(Mood.PAST_PARTICIPLE)
                && before != null
                && before.pos == Pos.NOUN
                && article != null
                && article.pos == Pos.DET
                && next != null
                && next.pos == Pos.PROPN) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "un scrutin confirmant Lund": does so to whom the name names, and describes no bearer of it. */
    static void participleBeforeName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.pos == Pos.ADJ
                && draft.can(Mood.PRESENT_PARTICIPLE)
                && !draft.can(Pos.ADJ)
                && next != null
                && next.pos == Pos.PROPN) {
            draft.pos = Pos.VERB;
        }
    }

    /** "s'est dite inquiète", "est inquiète": no finite verb stands right behind a participle, nor behind "être". */
    static void adjectiveBehindParticiple(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos != Pos.VERB || !draft.canBeFinite() || !draft.can(Pos.ADJ) || draft.can(Mood.PAST_PARTICIPLE)) {
            return;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft reflexive = Repair.neighbour(drafts, at - 3);
        boolean said = before != null
                && before.can(Mood.PAST_PARTICIPLE)
                && reflexive != null
                && (reflexive.is("s'") || reflexive.is("se"));
        boolean is = before != null
                && before.canBeFinite()
                && !before.text.startsWith("-")
                && "être".equals(FrenchAuxiliaries.auxiliary(before));
        if (said || is) {
            draft.pos = Pos.ADJ;
        }
    }
}
