package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Finds names that open a sentence and look like an order or a quality: a verb follows whose subject they are. */
final class EnglishNamesThatOpen {
    private EnglishNamesThatOpen() {}

    /** "Stone warns", "Stone's rhetoric": a word that opens a sentence without article, and speaks. */
    static void whoSpeaksIsName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (at > 0
                || next == null
                || !draft.isCapitalised()
                || EnglishClosed.contains(draft)
                || EnglishReadings.isPlural(draft)) {
            return;
        }
        boolean third = next.entries.stream()
                .anyMatch(entry -> entry.isFinite()
                        && entry.morphology().person() == 3
                        && WordLists.of("speaking").contains(entry.lemma()));
        boolean base = draft.can(Mood.INFINITIVE) && !draft.is(Pos.PROPN);
        boolean orders = draft.is(Pos.VERB) && (isFollowedByItsVerb(drafts) || isFollowedByVerbAndObject(drafts));
        boolean possessor = next.is("'s") && (draft.is(Pos.VERB) || draft.is(Pos.ADJ));
        if ((base && third) || orders || possessor) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "Stone imposes", "Clean Harbour opposes": what looks like an order is a name, for its verb follows. */
    private static boolean isFollowedByItsVerb(List<Draft> drafts) {
        int at = 1;
        while (at < drafts.size() && drafts.get(at).is(Pos.PROPN)) {
            at++;
        }
        Draft verb = Repair.neighbour(drafts, at);
        return verb != null
                && (verb.is(Pos.VERB) || !verb.can(Pos.NOUN))
                && verb.entries.stream()
                        .anyMatch(
                                entry -> entry.isFinite() && entry.morphology().person() == 3);
    }

    /** "Stone presents the plan": nobody orders with two verbs. */
    private static boolean isFollowedByVerbAndObject(List<Draft> drafts) {
        Draft object = Repair.neighbour(drafts, 2);
        return object != null && object.is(Pos.DET) && EnglishFiniteVerbs.isThirdPerson(drafts.get(1));
    }

    /** "United beat Lund", "United beats the holders": what describes nothing and does something is a name. */
    static void describerBeforeVerbIsName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft verb = Repair.neighbour(drafts, at + 1);
        Draft object = Repair.neighbour(drafts, at + 2);
        boolean describer = at == 0 && draft.is(Pos.ADJ) && draft.isCapitalised() && !EnglishClosed.contains(draft);
        boolean whole = object != null && (object.isCapitalised() || object.is(Pos.DET));
        if (!describer || !whole || verb == null) {
            return;
        }
        boolean does = verb.is(Pos.VERB) && verb.isFiniteVerb();
        boolean other = drafts.stream().anyMatch(one -> one.is(Pos.VERB) || one.is(Pos.AUX));
        if (does || (!other && EnglishFiniteVerbs.isThirdPerson(verb))) {
            draft.pos = Pos.PROPN;
            verb.pos = Pos.VERB;
        }
    }
}
