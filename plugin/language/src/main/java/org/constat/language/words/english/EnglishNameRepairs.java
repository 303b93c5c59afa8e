package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells English names from common words by their capitals and neighbours. */
final class EnglishNameRepairs {
    private static final Set<String> PARTS_OF_WORLD = Set.of("west", "east", "north", "south");

    private EnglishNameRepairs() {}

    /** "the magazine Heart Today", "told Business Today": no day that has a capital. */
    static void todayInsideName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        if (at > 1
                && draft.form.equals("Today")
                && before != null
                && before.isCapitalised()
                && (before.is(Pos.NOUN) || before.is(Pos.PROPN) || before.is(Pos.ADJ))) {
            draft.pos = Pos.PROPN;
            before.pos = Pos.PROPN;
        }
    }

    static void littleWordWithCapitalIsName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean little = switch (draft.pos) {
            case DET, ADP, PRON, INTJ, X, CCONJ, SCONJ, SYM, PART, AUX -> true;
            default -> false;
        };
        boolean lettered = Character.isLetter(draft.form.charAt(0));
        boolean symbol = at == 0 && draft.is("as");
        if (lettered
                && little
                && !symbol
                && draft.isCapitalised()
                && draft.can(Pos.PROPN)
                && !EnglishClosed.contains(draft)) {
            draft.pos = Pos.PROPN;
        }
    }

    static void unknownWithCapitalIsName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean lettered = Character.isLetter(draft.form.charAt(0));
        if (lettered && draft.isCapitalised() && draft.entries.isEmpty() && !EnglishClosed.contains(draft)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "The West buys gas": a side of the world that is written as a name, and describes nothing. */
    static void partOfWorld(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean side = draft.isCapitalised() && PARTS_OF_WORLD.contains(draft.lower) && !draft.is(Pos.PROPN);
        if (side && before != null && before.lower.equals("the") && next != null && !next.isCapitalised()) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "comments on Stone's book": a name that is also a common noun owns something. */
    static void nameOfOwner(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean owner = next != null && next.form.equals("'s") && !next.is(Pos.AUX);
        boolean bare = before != null && (before.is(Pos.ADP) || before.is(Pos.VERB)) && !before.is(Pos.PUNCT);
        if (owner && bare && draft.is(Pos.NOUN) && draft.isCapitalised()) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "the firm Stone & Daughters": what the sign joins is one name. */
    static void joinedBySign(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean sign = drafts.get(at).form.equals("&");
        if (sign && before != null && next != null && before.isCapitalised() && next.isCapitalised()) {
            before.pos = Pos.PROPN;
            drafts.get(at).pos = Pos.PROPN;
            next.pos = Pos.PROPN;
        }
    }

    static void capitalBesideName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.VERB) || draft.is(Pos.ADV);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean beside = isName(before) || isName(next);
        boolean nationality = draft.is(Pos.ADJ) && draft.can(Pos.ADJ) && draft.can(Pos.PROPN);
        boolean inside = before != null && (!before.is(Pos.PUNCT) || before.form.equals(","));
        if (open && inside && draft.isCapitalised() && beside && !nationality) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "Little Lanterns runs": two capitals at the begin of a sentence, and no more, are a name. */
    static void twoCapitalsAtBeginAreName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean words = at == 0 && next != null && isCommonWord(draft) && isCommonWord(next);
        boolean longer = drafts.size() > 2 && drafts.get(2).isCapitalised();
        if (words && next != null && !longer) {
            draft.pos = Pos.PROPN;
            next.pos = Pos.PROPN;
        }
    }

    private static boolean isCommonWord(Draft draft) {
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ);
        return open && draft.isCapitalised() && !isNationality(draft) && !EnglishClosed.contains(draft);
    }

    /** Whether it has its capital in the dictionary too. */
    private static boolean isNationality(Draft draft) {
        return draft.is(Pos.ADJ)
                && draft.entries.stream()
                        .anyMatch(entry -> entry.pos() == Pos.ADJ
                                && Character.isUpperCase(entry.lemma().charAt(0)));
    }

    /** "the fund Kestrel Partners": what has capitals behind a common noun is the name of what the noun says. */
    static void capitalsBehindNounAreName(List<Draft> drafts, int at) {
        Draft kind = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean behindNoun = kind != null && kind.is(Pos.NOUN) && !kind.isCapitalised();
        if (behindNoun && next != null && isCommonWord(drafts.get(at)) && isCommonWord(next)) {
            drafts.get(at).pos = Pos.PROPN;
            next.pos = Pos.PROPN;
        }
    }

    /** "the league Fair Current": two adjectives with capitals describe nothing. */
    static void twoAdjectivesWithCapitalsAreName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        Draft noun = Repair.neighbour(drafts, at + 2);
        boolean alone = noun == null || !noun.isCapitalised();
        boolean both =
                next != null && draft.is(Pos.ADJ) && next.is(Pos.ADJ) && isCommonWord(draft) && isCommonWord(next);
        if (at > 0 && both && alone && next != null) {
            draft.pos = Pos.PROPN;
            next.pos = Pos.PROPN;
        }
    }

    /** "Cypriot and Danish archaeologists", "Hernán Villacorta": a nationality describes, and a word that is none is a name. */
    static void nationalityOrName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (next == null || !draft.isCapitalised()) {
            return;
        }
        boolean nation = draft.reads(entry ->
                entry.pos() == Pos.ADJ && Character.isUpperCase(entry.lemma().charAt(0)));
        if (draft.is(Pos.PROPN) && nation && next.is(Pos.NOUN) && !next.isCapitalised()) {
            draft.pos = Pos.ADJ;
        } else if (at == 0 && draft.is(Pos.ADV) && !draft.can(Pos.ADV) && next.is(Pos.PROPN)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "Strong winds cause": what opens a sentence has its capital from there. */
    static void adjectiveAtBeginIsNoName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (at > 0 || !draft.is(Pos.PROPN)) {
            return;
        }
        Draft noun = Repair.neighbour(drafts, at + 1);
        Draft verb = Repair.neighbour(drafts, at + 2);
        boolean adjective = draft.reads(entry ->
                entry.pos() == Pos.ADJ && Character.isLowerCase(entry.lemma().charAt(0)));
        boolean plural = noun != null && !noun.isCapitalised() && noun.can(Pos.NOUN) && EnglishReadings.isPlural(noun);
        boolean states = verb != null && verb.isFiniteVerb();
        if (adjective && plural && states && noun != null) {
            draft.pos = Pos.ADJ;
            noun.pos = Pos.NOUN;
        }
    }

    static boolean isName(@Nullable Draft draft) {
        return draft != null && draft.is(Pos.PROPN) && draft.isCapitalised();
    }

    static void commonNounWithCapital(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos != Pos.PROPN || !draft.isCapitalised() || draft.can(Pos.PROPN) || draft.entries.isEmpty()) {
            return;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean alone = (next == null || !next.isCapitalised())
                && (before == null || !before.isCapitalised() || (at == 1 && before.pos == Pos.DET));
        boolean determined = before != null && before.pos == Pos.DET;
        if (alone && (determined || at == 0)) {
            draft.pos = draft.can(Pos.NOUN) ? Pos.NOUN : DictionaryRepairs.likeliest(draft, before);
        }
    }

    static void lowerCaseIsNoName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean guess = draft.pos == Pos.PROPN || draft.pos == Pos.X || draft.pos == Pos.INTJ;
        boolean word = Character.isLowerCase(draft.form.charAt(0));
        if (guess && word && !draft.entries.isEmpty() && !draft.can(draft.pos)) {
            draft.pos = DictionaryRepairs.likeliest(draft, Repair.neighbour(drafts, at - 1));
        }
    }
}
