package org.constat.language.words.english;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** "house prices surge", "border guards arrest ten smugglers": two nouns and a verb, not a noun, a verb and a noun. */
final class CompoundSubject {

    private CompoundSubject() {}

    static void repair(List<Draft> drafts, int at) {
        Draft second = drafts.get(at);
        Draft first = Repair.neighbour(drafts, at - 1);
        Draft third = Repair.neighbour(drafts, at + 1);
        boolean possible = first != null
                && third != null
                && (second.is(Pos.VERB) || second.is(Pos.NOUN))
                && second.can(Pos.NOUN)
                && EnglishReadings.isPlural(second)
                && (first.is(Pos.NOUN)
                        || (first.is(Pos.PROPN) && (first.can(Pos.NOUN) || isGroup(second)))
                        || first.is(Pos.ADJ));
        if (first != null && second.is(Pos.VERB) && isGroup(second) && endsPhrase(drafts, at, first, third)) {
            second.pos = Pos.NOUN;
        }
        if (possible && third != null && isVerb(drafts, at + 1, third, second)) {
            second.pos = Pos.NOUN;
            third.pos = Pos.VERB;
        }
    }

    /** "Gulf states": those that a name tells apart. */
    private static boolean isGroup(Draft word) {
        return WordLists.of("groupNoun").contains(word.lower);
    }

    /** "help from Gulf states.": behind a preposition and a name, with nothing to follow. */
    private static boolean endsPhrase(List<Draft> drafts, int at, Draft first, @Nullable Draft third) {
        Draft opener = Repair.neighbour(drafts, at - 2);
        return (first.is(Pos.PROPN) || first.is(Pos.ADJ))
                && opener != null
                && (opener.is(Pos.ADP) || opener.is(Pos.CCONJ) || opener.is(Pos.DET))
                && (third == null || third.is(Pos.PUNCT) || third.is(Pos.ADP));
    }

    private static boolean isVerb(List<Draft> drafts, int at, Draft third, Draft second) {
        boolean base = third.can(Mood.INFINITIVE) && Character.isLowerCase(third.form.charAt(0));
        if (!base || !(third.is(Pos.NOUN) || third.is(Pos.VERB) || third.is(Pos.ADV) || third.is("fell"))) {
            return false;
        }
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean noun = WordLists.of("subjectNoun").contains(second.lower) || isGroup(second);
        boolean alone = WordLists.of("verbAlone").contains(third.lower);
        if (second.is(Pos.NOUN)) {
            return noun && (alone || (next != null && next.is(Pos.PROPN)));
        }
        boolean onlyVerb = third.is(Pos.VERB) && !third.can(Pos.NOUN) && !third.can(Pos.ADJ);
        boolean object =
                next != null && (next.is(Pos.DET) || next.is(Pos.NUM) || next.is(Pos.PRON) || next.is(Pos.PROPN));
        boolean ends = next == null || next.is(Pos.PUNCT) || next.is(Pos.ADV) || isTimeOrCause(next);
        boolean expected = noun && (next == null || !next.is("of"));
        return onlyVerb || (object && third.is(Pos.NOUN)) || expected || (alone && ends);
    }

    private static boolean isTimeOrCause(Draft next) {
        return next.is(Pos.ADP) && !next.is("in") && !next.is("to") && !next.is("of");
    }
}
