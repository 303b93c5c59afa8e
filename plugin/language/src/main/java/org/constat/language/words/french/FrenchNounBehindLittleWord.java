package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Makes nouns of finite forms that stand where no verb can: behind an article, "tout", "à", "en" or "faire". */
final class FrenchNounBehindLittleWord {
    private FrenchNounBehindLittleWord() {}

    /** "y voit une manœuvre pour": no verb stands behind "une". */
    static void finiteFormBehindOne(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft one = Repair.neighbour(drafts, at - 1);
        boolean article = one != null && one.is(Pos.DET) && (one.is("un") || one.is("une"));
        if (draft.is(Pos.VERB) && article && draft.can(Pos.NOUN) && draft.canBeFinite()) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "exclut tout retrait": behind "tout" and a verb a finite form is a noun. */
    static void finiteFormBehindAny(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft any = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at - 2);
        boolean behindAny = any != null && (any.is("tout") || any.is("toute")) && verb != null && verb.is(Pos.VERB);
        if (draft.pos == Pos.VERB && behindAny && any != null && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
            any.pos = Pos.DET;
        }
    }

    /** "est à court de sang": no finite verb follows a preposition. */
    static void finiteFormBehindTo(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean of = next != null && (next.is("de") || next.is("d'"));
        boolean finite = draft.pos == Pos.VERB && draft.canBeFinite() && !draft.can(Mood.INFINITIVE);
        if (finite && of && before != null && before.is("à")) {
            draft.pos = draft.can(Pos.NOUN) ? Pos.NOUN : draft.can(Pos.ADJ) ? Pos.ADJ : draft.pos;
        }
    }

    /** "restent en grève": behind "en" stands no finite verb. */
    static void finiteFormBehindIn(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean in = before != null && before.is("en") && before.is(Pos.ADP);
        boolean behindVerb = in && at > 1 && drafts.get(at - 2).is(Pos.VERB);
        if (behindVerb && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && !draft.can(Mood.PRESENT_PARTICIPLE)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "vont faire grève": what is done, as right behind "faire" stands no finite verb. */
    static void finiteFormBehindDo(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean finite = draft.is(Pos.VERB) && draft.canBeFinite() && !draft.can(Mood.INFINITIVE);
        boolean doing = before != null && before.is("faire") && before.is(Pos.VERB);
        if (finite && doing && draft.can(Pos.NOUN) && !draft.can(Mood.PAST_PARTICIPLE)) {
            draft.pos = Pos.NOUN;
        }
    }
}
