package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells English plurals at the end of a compound from verbs of the third person, by the relative clause that they host. */
final class EnglishCompoundRepairs {

    private EnglishCompoundRepairs() {}

    /** "Norda shares jumped 7%": of two verbs in a row behind a name the first is a noun; but "Norda faces increased costs". */
    static void pluralBetweenNameAndPast(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean named = before != null && before.is(Pos.PROPN) && !ClauseFrame.hasFiniteBefore(drafts, at - 1);
        boolean open = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft);
        Draft object = Repair.neighbour(drafts, at + 2);
        boolean past = next != null && next.is(Pos.VERB) && EnglishReadings.isPastOfAnother(next);
        boolean describes = object != null && (object.is(Pos.NOUN) || object.is(Pos.ADJ) || object.is(Pos.PROPN));
        if (named && open && past && !describes) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "faced talks about wages and rest periods": behind a preposition, and of another time than the verb before. */
    static void firstOfSecondCompound(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft joins = Repair.neighbour(drafts, at - 1);
        Draft first = Repair.neighbour(drafts, at - 2);
        Draft led = Repair.neighbour(drafts, at - 3);
        Draft second = Repair.neighbour(drafts, at + 1);
        boolean between = joins != null
                && joins.is("and")
                && first != null
                && first.is(Pos.NOUN)
                && led != null
                && (led.is(Pos.ADP) || (led.is(Pos.ADJ) && drafts.get(at - 4).is(Pos.ADP)));
        boolean compound = second != null && second.is(Pos.NOUN) && EnglishReadings.isPlural(second);
        if (between
                && compound
                && draft.is(Pos.VERB)
                && draft.can(Pos.NOUN)
                && WordLists.of("firstOfCompound").contains(draft.lower)
                && !hasBaseFormBefore(drafts, at)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "want to leave with friends and travel routes": a base form may go on with another. */
    private static boolean hasBaseFormBefore(List<Draft> drafts, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Draft verb = drafts.get(i);
            if (verb.is(Pos.VERB) && !verb.is(",")) {
                return verb.can(Morphology.Mood.INFINITIVE);
            }
        }
        return true;
    }

    /** "Side effects, mostly fever, were mild": nobody is told to do so, as a verb is still to come. */
    static void firstOfCompoundAtBegin(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean base = at == 0 && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && draft.can(Morphology.Mood.INFINITIVE);
        if (base && next != null && next.is(Pos.NOUN) && EnglishReadings.isPlural(next) && isVerbAhead(drafts)) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isVerbAhead(List<Draft> drafts) {
        for (int i = 2; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.SCONJ) || draft.is(Pos.CCONJ) || draft.is(Pos.PRON) || draft.is("to") || draft.is(":")) {
                return false;
            }
            if (draft.isFiniteVerb()) {
                return true;
            }
        }
        return false;
    }

    /** "to ban plastic bags": at the end, behind a noun that an infinitive has for its object. */
    static void pluralBehindInfinitive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = at > 2 && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft);
        boolean last = next == null || next.is(Pos.PUNCT);
        if (open
                && last
                && drafts.get(at - 1).is(Pos.NOUN)
                && drafts.get(at - 2).is(Pos.VERB)
                && drafts.get(at - 3).is("to")) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "The union fears job cuts": behind a verb the plural of a compound that is often made. */
    static void pluralOfCompoundBehindVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft first = Repair.neighbour(drafts, at - 1);
        Draft verb = Repair.neighbour(drafts, at - 2);
        boolean compound = first != null
                && (first.is(Pos.NOUN) || (first.is(Pos.VERB) && draft.is(Pos.NOUN)))
                && WordLists.of("compoundFirst").contains(first.lower)
                && WordLists.of("compoundLast").contains(draft.lower);
        if (!compound || first == null || verb == null || !verb.canBeFinite()) {
            return;
        }
        Draft subject = Repair.neighbour(drafts, at - 3);
        boolean reads = verb.is(Pos.NOUN) && subject != null && (subject.is(Pos.NOUN) || subject.is(Pos.PROPN));
        boolean third = reads && EnglishFiniteVerbs.isThirdPerson(verb) && !ClauseFrame.hasFiniteBefore(drafts, at - 2);
        if (verb.is(Pos.VERB) || third) {
            draft.pos = Pos.NOUN;
            first.pos = Pos.NOUN;
            verb.pos = Pos.VERB;
        }
    }

    /** "after talks between": right behind a preposition of time stands no verb of the third person. */
    static void eventBehindPreposition(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean behind = before != null
                && (before.is("after") || before.is("before") || before.is("since") || before.is("until"));
        if (behind && draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft)) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "Blood tests, which a lab ran": a verb with nothing behind it but a comma and "which" has no object and no host. */
    static void pluralBeforeRelative(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.VERB) && draft.can(Pos.NOUN) && EnglishFiniteVerbs.isThirdPerson(draft);
        if (open && isBehindNoun(drafts, at) && (isHostWithComma(drafts, at) || isHost(drafts, at))) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isBehindNoun(List<Draft> drafts, int at) {
        return at > 0
                && (drafts.get(at - 1).is(Pos.NOUN) || (at == 1 && drafts.get(0).is(Pos.PROPN)));
    }

    private static boolean isHostWithComma(List<Draft> drafts, int at) {
        Draft comma = Repair.neighbour(drafts, at + 1);
        Draft relative = Repair.neighbour(drafts, at + 2);
        return comma != null && comma.is(",") && relative != null && (relative.is("which") || relative.is("whose"));
    }

    /** "a quarrel over river tolls that was settled": behind a preposition there is no subject. */
    private static boolean isHost(List<Draft> drafts, int at) {
        Draft relative = Repair.neighbour(drafts, at + 1);
        Draft verb = Repair.neighbour(drafts, at + 2);
        return at > 1
                && drafts.get(at - 2).is(Pos.ADP)
                && relative != null
                && relative.is("that")
                && verb != null
                && (verb.is(Pos.AUX) || verb.is(Pos.VERB) || isRightBehindVerb(drafts, at - 2));
    }

    /** "insists on wage rises that the firm calls too high": the preposition goes with the verb before it. */
    private static boolean isRightBehindVerb(List<Draft> drafts, int preposition) {
        return preposition > 1 && drafts.get(preposition - 1).is(Pos.VERB);
    }
}
