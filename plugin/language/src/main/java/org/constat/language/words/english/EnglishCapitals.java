package org.constat.language.words.english;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Makes names of English words with a capital inside a sentence, which a tagger took for others. */
final class EnglishCapitals {
    private static final Set<String> RANKS = WordLists.of("openingRank");

    /** Nouns that a number belongs to: "a Category 4 hurricane". */
    private static final Set<String> SCALES = WordLists.of("scale");

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");

    private EnglishCapitals() {}

    /** "thanks Howard Bream": a capital behind a small letter, and no word that the dictionary knows for what it was taken. */
    static void capitalInsideIsNoOtherWord(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean inside = before != null && Character.isLowerCase(before.form.charAt(0));
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.ADV);
        if (open && inside && draft.isCapitalised() && draft.can(Pos.PROPN) && !draft.can(draft.pos)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "the Osprey 4 rocket": a capital before a number and the noun that says what bears it. */
    static void capitalBeforeNumberedKindIsName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft number = Repair.neighbour(drafts, at + 1);
        Draft kind = Repair.neighbour(drafts, at + 2);
        boolean numbered = number != null
                && number.is(Pos.NUM)
                && SHORT_NUMBER.matcher(number.form).matches();
        boolean one = kind != null && kind.is(Pos.NOUN) && !kind.isCapitalised() && !EnglishReadings.isPlural(kind);
        boolean capital = at > 0 && draft.is(Pos.NOUN) && draft.isCapitalised();
        if (capital && numbered && one && !SCALES.contains(draft.lower)) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "praises Stone": a capital behind a small letter is no verb. */
    static void capitalInsideIsNoVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean inside = before != null && Character.isLowerCase(before.form.charAt(0));
        boolean verb = draft.is(Pos.VERB) || (draft.is(Pos.AUX) && EnglishReadings.auxiliary(draft) == null);
        if (verb && draft.isCapitalised() && (inside || endsName(drafts, at))) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "Senior Hydra officials said": a rank that opens a sentence belongs to the noun, and not to the name before that. */
    static void openingRankIsNoName(List<Draft> drafts, int at) {
        Draft name = Repair.neighbour(drafts, at + 1);
        Draft noun = Repair.neighbour(drafts, at + 2);
        boolean people = noun != null && noun.is(Pos.NOUN) && !noun.isCapitalised() && EnglishReadings.isPlural(noun);
        if (at == 0 && people && name != null && name.is(Pos.PROPN) && RANKS.contains(drafts.get(0).lower)) {
            drafts.get(0).pos = Pos.ADJ;
        }
    }

    /** "the Nordic Sailor Fund paid": the last of the capitals behind an article, with a word in lower case to follow. */
    private static boolean endsName(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        int first = at;
        while (first > 0 && drafts.get(first - 1).isCapitalised()) {
            first--;
        }
        return first > 1
                && first < at
                && drafts.get(first - 1).is(Pos.DET)
                && drafts.get(at).can(Pos.NOUN)
                && next != null
                && !next.isCapitalised();
    }
}
