package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Makes nouns of plurals that look like verbs in the third person where an object stands: behind a verb, its recipient or its particle. */
final class EnglishObjectPlurals {
    private static final Set<String> GIVING = WordLists.of("giving");

    private EnglishObjectPlurals() {}

    /** "used drones to fly", "has serious burns": behind a verb that has its subject a plural is an object. */
    static void pluralBehindVerbIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (!draft.is(Pos.VERB) || !draft.can(Pos.NOUN)) {
            return;
        }
        int first = at;
        while (first > 0 && drafts.get(first - 1).is(Pos.ADJ)) {
            first--;
        }
        Draft verb = Repair.neighbour(drafts, first - 1);
        Draft subject = Repair.neighbour(drafts, first - 2);
        boolean behindVerb = verb != null
                && subject != null
                && (first == at
                        ? verb.is(Pos.VERB) && (!EnglishReadings.isPlural(verb) || verb.is("won"))
                        : verb.is("has") || verb.is("had"))
                && (subject.is(Pos.NOUN)
                        || subject.is(Pos.PROPN)
                        || subject.is(Pos.PRON)
                        || subject.is(Pos.AUX)
                        || subject.is("to"));
        boolean behindInfinitive =
                behindVerb && subject != null && subject.is("to") && !EnglishBaseFormRepairs.isCausative(verb);
        boolean nounForm = EnglishReadings.isPlural(draft) || (behindInfinitive && draft.can(Mood.INFINITIVE));
        if (verb != null && behindVerb && nounForm && !isPerfect(verb, draft)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "had won": not the currency. */
    private static boolean isPerfect(Draft verb, Draft draft) {
        return (verb.is("had") || verb.is("has") || verb.is("have")) && draft.can(Mood.PAST_PARTICIPLE);
    }

    /** "offered Kenya guarantees", "gave the town lights": behind who is given something a plural that ends the clause. */
    static void pluralBehindRecipient(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft recipient = Repair.neighbour(drafts, at - 1);
        Draft giving = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADP) || next.is(Pos.CCONJ);
        if (draft.is(Pos.VERB)
                && draft.can(Pos.NOUN)
                && EnglishReadings.isPlural(draft)
                && ends
                && recipient != null
                && recipient.is(Pos.PROPN)
                && giving != null
                && giving.is(Pos.VERB)
                && giving.isOneOf(GIVING)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "brushed aside demands for a vote", "threw out claims that": what is put aside ends no clause. */
    static void pluralBehindParticle(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft particle = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean put = particle != null
                && (particle.is("aside") || particle.is("off") || particle.is("down") || particle.is("out"))
                && verb != null
                && verb.is(Pos.VERB)
                && !EnglishVerbPlace.isIntransitive(verb);
        boolean goesOn = next != null && (next.is("for") || next.is("that") || next.is("of") || next.is("by"));
        if (put
                && goesOn
                && draft.is(Pos.VERB)
                && draft.can(Pos.NOUN)
                && EnglishReadings.isPlural(draft)
                && drafts.subList(0, at).stream().noneMatch(EnglishPluralRepairs::opensRelative)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "wants written guarantees", "wants binding rules": behind a verb and a participle that is no past. */
    static void pluralBehindParticipleIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft participle = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at - 2);
        boolean described = participle != null
                && !participle.canBeFinite()
                && ((participle.is(Pos.VERB) && participle.can(Mood.PAST_PARTICIPLE))
                        || WordLists.of("stateInIng").contains(participle.form));
        boolean object = verb != null && verb.is(Pos.VERB) && EnglishReadings.auxiliary(verb) == null;
        boolean plural = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishReadings.isPlural(draft);
        if (plural && described && object && participle != null) {
            draft.pos = Pos.NOUN;
            participle.pos = Pos.ADJ;
        }
    }
}
