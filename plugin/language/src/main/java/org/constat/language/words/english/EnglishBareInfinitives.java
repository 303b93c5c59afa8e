package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Makes verbs of English base forms that the tagger takes for nouns, where a verb before calls for one or none else is there. */
final class EnglishBareInfinitives {
    private static final int FARTHEST = 6;

    private EnglishBareInfinitives() {}

    /** "let the players rest on Sunday", "have Sweden act as a mediator": what somebody lets or has somebody do. */
    static void behindObject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft object = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean base = draft.is(Pos.NOUN) && draft.can(Mood.INFINITIVE) && !draft.isCapitalised();
        boolean behindNoun = object != null && (object.is(Pos.NOUN) || object.is(Pos.PROPN));
        Draft verb = base && behindNoun ? verbBefore(drafts, at - 1) : null;
        boolean goesOn = next == null || next.is(Pos.PUNCT) || next.is(Pos.NOUN) || next.is(Pos.DET);
        boolean helped = goesOn && object != null && EnglishReadings.isPlural(object);
        if (verb != null
                && (isForm(verb, "let")
                        || (helped && isForm(verb, "help"))
                        || (isForm(verb, "have", "make") && callsForMore(next)))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "will help fund the stadium", "helped cut the cost": what somebody helps do has its own object behind. */
    static void behindHelp(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft help = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.ADV);
        if (open
                && draft.can(Mood.INFINITIVE)
                && help != null
                && help.is(Pos.VERB)
                && isForm(help, "help")
                && next != null
                && (next.is(Pos.DET) || next.is(Pos.PRON) || next.is(Pos.PROPN))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "The drug helps prevent strokes": there are hardly ever several helps. */
    static void helpsBeforeInfinitive(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is("helps") && draft.is(Pos.NOUN) && next != null && next.is(Pos.VERB) && next.can(Mood.INFINITIVE)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "rebels claim to have won", "local media report that": a plural and a base form, with no other verb before. */
    static void beforeContent(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft to = Repair.neighbour(drafts, at + 1);
        Draft have = Repair.neighbour(drafts, at + 2);
        boolean base = draft.is(Pos.NOUN) && draft.can(Mood.INFINITIVE);
        boolean plural = subject != null
                && subject.is(Pos.NOUN)
                && (EnglishReadings.isPlural(subject) || subject.is("media") || subject.is("police"));
        boolean perfect = to != null && to.is("to") && have != null && have.is("have");
        boolean content = perfect || (to != null && to.is("that") && says(draft));
        if (base && plural && content && !EnglishFiniteVerbs.hasFiniteVerb(drafts.subList(0, at))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "pills that no longer work": what is so no longer is a verb. */
    static void behindNoLonger(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean noLonger =
                at > 1 && drafts.get(at - 1).is("longer") && drafts.get(at - 2).is("no");
        if (noLonger && draft.is(Pos.NOUN) && draft.can(Mood.INFINITIVE)) {
            draft.pos = Pos.VERB;
            drafts.get(at - 1).pos = Pos.ADV;
            drafts.get(at - 2).pos = Pos.ADV;
        }
    }

    private static boolean says(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> WordLists.of("speaking").contains(entry.lemma())
                        || entry.lemma().equals("report"));
    }

    private static boolean callsForMore(@Nullable Draft next) {
        return next != null && (next.is(Pos.DET) || next.is("as"));
    }

    /** Returns the verb before an object of a few words, or null. */
    private static @Nullable Draft verbBefore(List<Draft> drafts, int object) {
        for (int i = object - 1; i >= 0 && i >= object - FARTHEST; i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.VERB)) {
                return draft;
            }
            if (!draft.is(Pos.NOUN) && !draft.is(Pos.PROPN) && !draft.is(Pos.ADJ) && !draft.is(Pos.DET)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isForm(Draft draft, String... verbs) {
        return draft.entries.stream().anyMatch(entry -> List.of(verbs).contains(entry.lemma()));
    }

    /** "Rather than sell the mill": what is not done instead, with its object behind. */
    static void behindRatherThan(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behind =
                at > 1 && drafts.get(at - 1).is("than") && drafts.get(at - 2).is("rather");
        if (behind
                && draft.can(Mood.INFINITIVE)
                && next != null
                && (next.is(Pos.DET) || next.is(Pos.PRON) || next.is(Pos.PROPN))) {
            draft.pos = Pos.VERB;
        }
    }
}
