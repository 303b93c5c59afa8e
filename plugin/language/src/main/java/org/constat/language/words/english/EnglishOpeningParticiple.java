package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.BehindComma;
import org.constat.language.words.tagging.Repair;

/** Knows participles that open a sentence, and say something of the subject to come ("Born in Oslo, she …"). */
final class EnglishOpeningParticiple {
    private EnglishOpeningParticiple() {}

    /** "Aged 52, the sailor", "Born in Oslo, she": neither an adjective by itself nor a name. */
    static void wordWithComplementIsParticiple(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean complement = next != null && (next.is(Pos.ADP) || next.is(Pos.NUM));
        boolean nominal = drafts.get(at).is(Pos.ADJ) || drafts.get(at).is(Pos.PROPN);
        if (at == 0 && nominal && complement && is(drafts, at)) {
            drafts.get(at).pos = Pos.VERB;
        }
    }

    /** "The film, shot in Iceland, tells": set apart with a preposition, and no noun without an article. */
    static void nounBetweenCommasIsParticiple(List<Draft> drafts, int at) {
        Draft noun = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean inserted = noun != null
                && drafts.get(at - 1).is(",")
                && (noun.is(Pos.NOUN) || noun.is(Pos.PROPN))
                && next != null
                && (next.is("in") || next.is("by") || next.is("at") || next.is("on"));
        if (drafts.get(at).is(Pos.NOUN)
                && drafts.get(at).can(Mood.PAST_PARTICIPLE)
                && inserted
                && BehindComma.isFiniteVerb(drafts, at + 1)) {
            drafts.get(at).pos = Pos.VERB;
        }
    }

    /** "that the accused was guilty": somebody, before a verb. */
    static void participleBehindArticleIsNoun(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean person = switch (drafts.get(at).form) {
            case "accused", "injured", "wounded", "deceased", "missing", "unemployed", "condemned" -> true;
            default -> false;
        };
        boolean verb = next != null && next.isFiniteVerb();
        if (person && drafts.get(at).is(Pos.VERB) && before != null && before.is("the") && verb) {
            drafts.get(at).pos = Pos.NOUN;
        }
    }

    /** No sentence begins with a past form and goes on with a subject behind a comma. */
    static boolean is(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        return draft.can(Mood.PAST_PARTICIPLE)
                && !draft.can(Mood.INFINITIVE)
                && EnglishReadings.auxiliary(draft) == null
                && BehindComma.isSubject(drafts, at);
    }

    /** "Born in Oslo and raised in Bergen, she": beside another one. */
    static boolean isSecond(List<Draft> drafts, int at) {
        if (at < 2 || !drafts.get(at - 1).is(Pos.CCONJ) || !is(drafts, 0)) {
            return false;
        }
        return drafts.get(at).can(Mood.PAST_PARTICIPLE)
                && drafts.subList(0, at).stream().noneMatch(before -> before.is(","));
    }
}
