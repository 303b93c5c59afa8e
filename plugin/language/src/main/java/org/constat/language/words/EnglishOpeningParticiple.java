package org.constat.language.words;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.jspecify.annotations.Nullable;

/** Knows participles that open a sentence, and say something of the subject to come ("Born in Oslo, she …"). */
final class EnglishOpeningParticiple {
    private static final int FARTHEST = 20;

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
                && EnglishVerbPlace.commaAndFiniteVerbFollow(drafts, at + 1)) {
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
        boolean verb = next != null && (next.is(Pos.AUX) || (next.is(Pos.VERB) && next.canBeFinite()));
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
                && isSubjectBehindComma(drafts, at);
    }

    /** "Born in Oslo and raised in Bergen, she": beside another one. */
    static boolean isSecond(List<Draft> drafts, int at) {
        if (at < 2 || !drafts.get(at - 1).is(Pos.CCONJ) || !is(drafts, 0)) {
            return false;
        }
        return drafts.get(at).can(Mood.PAST_PARTICIPLE)
                && drafts.subList(0, at).stream().noneMatch(before -> before.is(","));
    }

    /** "Citing safety concerns, the mayor closed", "Despite fuel costs, it will": what opens the sentence has no verb of its own. */
    static boolean isOpening(List<Draft> drafts) {
        Draft first = Repair.neighbour(drafts, 0);
        if (first == null) {
            return false;
        }
        boolean opens = first.is(Pos.ADP)
                || (first.is(Pos.VERB) && !first.can(Mood.INFINITIVE) && first.can(Mood.PRESENT_PARTICIPLE));
        return opens && isSubjectBehindComma(drafts, 0);
    }

    private static boolean isSubjectBehindComma(List<Draft> drafts, int at) {
        for (int i = at + 1; i < drafts.size() && i < at + FARTHEST; i++) {
            if (drafts.get(i).is(",")) {
                return opensSubject(Repair.neighbour(drafts, i + 1)) && hasFiniteVerb(drafts, i + 2);
            }
        }
        return false;
    }

    private static boolean opensSubject(@Nullable Draft draft) {
        return draft != null
                && (draft.is(Pos.DET)
                        || draft.is(Pos.PRON)
                        || draft.is(Pos.PROPN)
                        || draft.is(Pos.NOUN)
                        || draft.is(Pos.NUM));
    }

    private static boolean hasFiniteVerb(List<Draft> drafts, int from) {
        return drafts.subList(Math.min(from, drafts.size()), Math.min(drafts.size(), from + FARTHEST)).stream()
                .anyMatch(draft -> draft.is(Pos.AUX) || (draft.is(Pos.VERB) && draft.canBeFinite()));
    }
}
