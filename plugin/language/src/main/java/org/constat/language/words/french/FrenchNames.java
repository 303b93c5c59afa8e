package org.constat.language.words.french;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells French names from other words with a capital. */
final class FrenchNames {
    private static final Pattern INHABITANT = Pattern.compile("\\p{L}+(?:oise?|aise?|ien|ienne|éen|éenne|aine?)");

    private FrenchNames() {}

    static void littleWordWithCapital(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean little = switch (draft.pos) {
            case DET, ADP, PRON, INTJ, X, CCONJ, SCONJ, SYM, PART, AUX, ADV -> true;
            default -> false;
        };
        boolean lettered = Character.isLetter(draft.form.charAt(0));
        if (!lettered
                || !little
                || !draft.isCapitalised()
                || FrenchLittleWords.isClosed(draft)
                || draft.can(draft.pos)) {
            return;
        }
        boolean name = draft.entries.isEmpty() || draft.can(Pos.PROPN);
        draft.pos = name ? Pos.PROPN : FrenchGuess.likeliest(draft, null, Repair.neighbour(drafts, at + 1));
    }

    /** "D'abord, il a nié": no name opens the sentence. */
    static void adverbWithCapital(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos == Pos.PROPN && (draft.is("d'abord") || draft.is("d'ailleurs"))) {
            draft.pos = Pos.ADV;
        }
    }

    /** "la filiale Retraite Plus", "le groupe Radio Ensemble": a capital behind a capital is no adverb. */
    static void littleWordThatEndsName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft name = Repair.neighbour(drafts, at - 1);
        if (at < 2 || name == null || !draft.is(Pos.ADV) || !draft.isCapitalised()) {
            return;
        }
        if (name.isCapitalised() && (name.is(Pos.PROPN) || name.is(Pos.NOUN))) {
            draft.pos = Pos.PROPN;
            name.pos = Pos.PROPN;
        }
    }

    static void commonNounWithCapital(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (draft.pos != Pos.PROPN || !draft.isCapitalised() || draft.can(Pos.PROPN) || draft.entries.isEmpty()) {
            return;
        }
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean nameFollows = next != null && next.pos == Pos.PROPN;
        boolean determined =
                before != null && (before.pos == Pos.DET || FrenchLittleWords.isContraction(before)) && !nameFollows;
        boolean other = before != null && (before.is("autre") || before.pos == Pos.NUM);
        if ((determined && draft.can(Pos.NOUN)) || ((nameFollows || other) && isInhabitant(draft, before))) {
            draft.pos = Pos.NOUN;
        } else if (FrenchNameAtBegin.isFirstWord(drafts, at) && !nameFollows) {
            draft.pos = FrenchGuess.likeliest(draft, before, next);
        }
    }

    /** "au Coréen Han Seo-jin", "la Suédoise Ann Holm": what somebody is who has a name. */
    private static boolean isInhabitant(Draft draft, @Nullable Draft before) {
        return before != null
                && (before.pos == Pos.DET
                        || before.pos == Pos.NUM
                        || before.is("autre")
                        || FrenchLittleWords.isContraction(before))
                && isCalledAsInhabitant(draft);
    }

    /** "Coréen", "Suédoise": by its ending. */
    static boolean isCalledAsInhabitant(Draft draft) {
        return INHABITANT.matcher(draft.form).matches();
    }

    /** "l'ONU", "le Royaume-Uni": the dictionary calls them nouns, with their capital. */
    static void nameThatTheDictionaryHasAsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (!draft.isCapitalised()) {
            return;
        }
        if (FrenchAcronyms.nameKind(draft)) {
            draft.pos = Pos.NOUN;
        } else if (draft.pos == Pos.NOUN
                && draft.reads(entry -> Character.isUpperCase(entry.lemma().charAt(0)))) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "Ernst and Young": no French word joins them; "Yann Le Drennec": an article with a capital is part of it. */
    static void littleWordInsideName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (before == null || next == null || !before.isCapitalised() || !next.isCapitalised()) {
            return;
        }
        boolean english = draft.is("and");
        boolean article = draft.is("le") || draft.is("la") || draft.is("les");
        if (english || (article && draft.isCapitalised() && draft.is(Pos.DET) && before.is(Pos.PROPN))) {
            draft.pos = Pos.PROPN;
            before.pos = Pos.PROPN;
            next.pos = Pos.PROPN;
        }
    }

    /** "les Sons of the Sea", "la Bakers' Guild": what is English between two capitals is part of the name. */
    static void englishInsideName(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        if (before == null || !before.isCapitalised() || !before.form.matches(".*\\p{Ll}.*")) {
            return;
        }
        int end = drafts.get(at).is("of") ? at + 1 : at;
        end += end < drafts.size() && end > at && drafts.get(end).is("the") ? 1 : 0;
        boolean genitive = drafts.get(at).form.equals("'") && before.form.endsWith("s");
        end = genitive ? at + 1 : end;
        if (end > at && end < drafts.size() && drafts.get(end).isCapitalised()) {
            drafts.subList(at - 1, end + 1).forEach(part -> part.pos = Pos.PROPN);
        }
    }

    static void lowerCaseIsNoName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean little = (draft.pos == Pos.PRON || draft.pos == Pos.DET) && !FrenchLittleWords.isClosed(draft);
        boolean noPreposition = draft.pos == Pos.ADP
                && (draft.can(Pos.ADJ) || draft.can(Pos.VERB))
                && !FrenchLittleWords.isClosed(draft);
        boolean guess =
                little || noPreposition || draft.pos == Pos.PROPN || draft.pos == Pos.X || draft.pos == Pos.INTJ;
        if (guess && !draft.isCapitalised() && !draft.entries.isEmpty() && !draft.can(draft.pos)) {
            draft.pos =
                    FrenchGuess.likeliest(draft, Repair.neighbour(drafts, at - 1), Repair.neighbour(drafts, at + 1));
        }
    }

    /** "le syndicat Force Santé", "Brémond & Associés": a capital inside a sentence is no verb's. */
    static void verbWithCapital(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean inside = at > 0
                && drafts.get(at - 1).pos != Pos.PUNCT
                && drafts.get(at - 1).pos != Pos.NUM
                && drafts.get(at - 1).pos != Pos.X;
        if (inside && draft.isCapitalised() && (draft.pos == Pos.VERB || draft.pos == Pos.AUX)) {
            draft.pos = Pos.PROPN;
        }
    }
}
