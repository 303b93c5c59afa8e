package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Morphology.Time;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells the subject, the verb and the object of an English clause apart where each could be one of the others. */
final class EnglishClauseCore {
    private EnglishClauseCore() {}

    /** "Rents in the city fell by 3%": what fell or rose behind a noun is no hill and no flower. */
    static void pastOfAnother(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean past = isPast(draft);
        boolean subject = before != null && (before.is(Pos.NOUN) || before.is(Pos.PROPN) || before.is("%"));
        boolean object = next != null && (next.is(Pos.ADP) || next.is(Pos.DET) || next.is(Pos.NUM));
        if (past && draft.is(Pos.NOUN) && subject && object) {
            draft.pos = Pos.VERB;
        }
    }

    /** "and wages fell", "and talks resumed on Friday": nobody wages what fell. */
    static void pluralBeforePast(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = at > 1 && (isPast(draft) || isPastWithoutObject(drafts, at)) ? drafts.get(at - 1) : null;
        if (subject != null
                && subject.is(Pos.VERB)
                && EnglishReadings.isPlural(subject)
                && subject.can(Pos.NOUN)
                && drafts.get(at - 2).is(Pos.CCONJ)) {
            subject.pos = Pos.NOUN;
            draft.pos = Pos.VERB;
        }
    }

    /** "It emerged that trains were late": before an auxiliary a plural is who or what the content is about. */
    static void pluralBehindThat(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behindThat =
                at > 1 && drafts.get(at - 1).is("that") && drafts.get(at - 2).is(Pos.VERB);
        boolean verb = next != null
                && EnglishReadings.auxiliary(next) != null
                && !next.is("is")
                && !next.is("was")
                && !next.is("has");
        if (draft.is(Pos.VERB) && behindThat && verb && EnglishReadings.isPlural(draft) && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isPastWithoutObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean complete = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADV) || next.is(Pos.ADP);
        return draft.is(Pos.VERB)
                && draft.entries.stream()
                        .anyMatch(
                                entry -> entry.isFinite() && entry.morphology().time() == Time.PAST)
                && complete
                && (next == null || !next.is("by"));
    }

    private static boolean isPast(Draft draft) {
        return draft.is("fell") || draft.is("rose") || draft.is("saw");
    }

    /** "Water rationing ends on Friday": what people do ends, and nobody rations ends. */
    static void gerundThatEnds(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at + 1);
        Draft next = Repair.neighbour(drafts, at + 2);
        boolean gerund = draft.is(Pos.VERB) && WordLists.of("actionGerund").contains(draft.lower);
        boolean third = verb != null && verb.is(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(verb);
        boolean complete = next == null || next.is(Pos.ADP) || next.is(Pos.PUNCT) || next.is(Pos.ADV);
        if (gerund && third && complete && !EnglishFiniteVerbs.isVerbElsewhere(drafts, at) && verb != null) {
            draft.pos = Pos.NOUN;
            verb.pos = Pos.VERB;
        }
    }

    /** "the oil slick threatens a reserve": what stands before the verb heads its subject. */
    static void adjectiveBeforeThirdPerson(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at + 1);
        boolean compound = at > 1
                && drafts.get(at - 1).is(Pos.NOUN)
                && (drafts.get(at - 2).is(Pos.DET) || isDescribedAtBegin(drafts, at - 2))
                && !EnglishReadings.isPlural(drafts.get(at - 1));
        boolean third = verb != null && verb.is(Pos.VERB) && EnglishFiniteVerbs.isThirdPerson(verb);
        if (compound && third && draft.is(Pos.ADJ) && draft.can(Pos.NOUN)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Former bank security chief goes": nothing but what describes a noun stands before it. */
    private static boolean isDescribedAtBegin(List<Draft> drafts, int last) {
        return drafts.subList(0, last + 1).stream().allMatch(draft -> draft.is(Pos.NOUN) || draft.is(Pos.ADJ));
    }

    /** "wants cargo ships to keep away": whoever is wanted to do something does not do another thing first. */
    static void pluralBeforeInfinitive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft to = Repair.neighbour(drafts, at + 1);
        Draft infinitive = Repair.neighbour(drafts, at + 2);
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        boolean told = to != null && to.is("to") && infinitive != null && infinitive.can(Mood.INFINITIVE);
        if (plural && told && at > 1 && drafts.get(at - 1).is(Pos.NOUN) && isTeller(drafts, at - 2)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isTeller(List<Draft> drafts, int from) {
        int at = from;
        while (at > 0
                && (drafts.get(at).is(Pos.DET)
                        || drafts.get(at).is(Pos.ADJ)
                        || drafts.get(at).is(Pos.NOUN))) {
            at--;
        }
        Draft verb = drafts.get(at);
        return verb.is(Pos.VERB)
                && verb.entries.stream()
                        .anyMatch(entry -> WordLists.of("telling").contains(entry.lemma()));
    }
}
