package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells French names from other words with a capital. */
final class FrenchNames {
    private static final Pattern INHABITANT = Pattern.compile("\\p{L}+(?:oise?|aise?|ien|ienne|éen|éenne|aine?)");
    /** What is written in capitals and names a kind. */
    private static final Set<String> COMMON = Set.of(
            "PDG", "DG", "DRH", "ONG", "PME", "TPE", "HLM", "TGV", "CDI", "CDD", "TVA", "PIB", "SDF", "RTT", "BD", "CV",
            "JO", "OPA", "QG", "TER", "VTC", "VTT", "ADN", "ARN", "AVC", "BTS", "EPR", "GES", "GPS", "IA", "IRM", "IVG",
            "OGM", "PMA", "PV", "RSA", "SMIC", "SMS", "SUV", "TIG", "TTC", "ULM", "VIH", "VIP", "ZAC", "ZEP");
    /** The longest that ordinary words in capitals are not taken for emphasis. */
    private static final int SHORT = 4;

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,7}");
    /** "Zéphyr-B", "Vautour-2": what is one of a series. */
    private static final Pattern SERIAL = Pattern.compile("\\p{Lu}\\p{L}+-(?:\\p{Lu}|\\d{1,4})");

    private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+");

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
        } else if (isFirstWord(drafts, at) && !nameFollows) {
            draft.pos = FrenchGuess.likeliest(draft, before, next);
        }
    }

    /** "le bailleur, Foyer Norda, promet": a noun with a capital, no article and a name behind it opens the name. */
    static void nounThatOpensName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.is(Pos.NOUN)
                && draft.isCapitalised()
                && before != null
                && before.is(",")
                && next != null
                && next.is(Pos.PROPN)
                && next.isCapitalised()
                && isSetApart(drafts, at + 2)) {
            draft.pos = Pos.PROPN;
        }
    }

    private static boolean isSetApart(List<Draft> drafts, int behind) {
        Draft mark = Repair.neighbour(drafts, behind);
        return mark != null && (mark.is(",") || mark.is(".") || mark.is(Pos.PROPN));
    }

    /** "au Coréen Han Seo-jin", "la Suédoise Ann Holm": what somebody is who has a name. */
    private static boolean isInhabitant(Draft draft, @Nullable Draft before) {
        return before != null
                && (before.pos == Pos.DET
                        || before.pos == Pos.NUM
                        || before.is("autre")
                        || FrenchLittleWords.isContraction(before))
                && INHABITANT.matcher(draft.form).matches();
    }

    /** "l'ONU", "le Royaume-Uni": the dictionary calls them nouns, with their capital. */
    static void nameThatTheDictionaryHasAsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (!draft.isCapitalised()) {
            return;
        }
        if (COMMON.contains(draft.form)) {
            draft.pos = Pos.NOUN;
        } else if (draft.pos == Pos.NOUN
                && draft.reads(entry -> Character.isUpperCase(entry.lemma().charAt(0)))) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "le stade Belcour", "la salle Tarvin": what no dictionary knows, with a capital behind a noun. */
    static void unknownBehindNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean unknown = draft.isCapitalised() && draft.entries.isEmpty() && draft.is(Pos.NOUN);
        if (unknown && before != null && before.is(Pos.NOUN) && !before.isCapitalised()) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "l'association Espoir des rues", "le collectif Parole": a common noun with a capital right behind the noun for its kind is a name. */
    static void nounBehindKind(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft kind = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        boolean noun = draft.is(Pos.NOUN) || (draft.is(Pos.ADJ) && draft.can(Pos.NOUN) && !draft.can(Pos.ADJ));
        boolean titled = noun
                && draft.isCapitalised()
                && !CAPITALS.matcher(draft.form).matches()
                && !INHABITANT.matcher(draft.form).matches();
        if (titled
                && kind != null
                && kind.is(Pos.NOUN)
                && !kind.isCapitalised()
                && article != null
                && (article.is(Pos.DET) || FrenchLittleWords.isContraction(article))) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "la SNTM", "l'Office de sécurité du rail (OSR)": what is written in capitals alone is a name, unless it is known to name a kind. */
    static void capitalsAreName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.pos == Pos.NOUN || draft.pos == Pos.ADJ || draft.pos == Pos.VERB;
        if (open && draft.entries.isEmpty() && SERIAL.matcher(draft.form).matches()) {
            draft.pos = Pos.PROPN;
        } else if (open
                && CAPITALS.matcher(draft.form).matches()
                && (draft.entries.isEmpty() || draft.form.length() <= SHORT)
                && !COMMON.contains(draft.form)
                && !NUMERAL.matcher(draft.form).matches()) {
            draft.pos = Pos.PROPN;
        }
    }

    /** "Natta soutenait", "BAT a acquis": a word that opens a sentence right before its verb is no verb. */
    static void verbThatOpensBeforeItsVerb(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean opens = at == 0 && draft.is(Pos.VERB) && draft.isCapitalised();
        if (opens && next != null && (isFinite(next) || joinsName(drafts, next))) {
            draft.pos = Pos.PROPN;
        }
    }

    private static boolean isFinite(Draft next) {
        return FrenchClauseWords.isFinite(next) && !next.isCapitalised();
    }

    private static boolean joinsName(List<Draft> drafts, Draft next) {
        Draft behind = Repair.neighbour(drafts, 2);
        boolean joins = next.is("and") || next.is("&") || next.is("et");
        return joins && behind != null && behind.is(Pos.PROPN);
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

    /** "le syndicat Rivages unis a rejeté", "de Rivages unis, Léa Roy": behind a noun with a capital what can describe it is no verb. */
    static void adjectiveInsideName(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean open = draft.pos == Pos.VERB && at > 1 && draft.can(Pos.ADJ) && !draft.isCapitalised();
        if (open && next != null && (isFinite(next) || next.is(",")) && isNameBehindKind(drafts, at - 1)) {
            draft.pos = Pos.ADJ;
        }
    }

    /** "le club de supporters Nord Rouge", "le syndicat, Culture Unie, a": common words with capitals behind a noun without one are a name. */
    static void commonWordsAsName(List<Draft> drafts, int at) {
        int end = at;
        while (end < drafts.size() && isPartOfName(drafts.get(end))) {
            end++;
        }
        boolean apposed = at > 1
                && drafts.get(at - 1).is(",")
                && end < drafts.size()
                && drafts.get(end).is(",");
        Draft before = at == 0 ? null : drafts.get(apposed ? at - 2 : at - 1);
        if (end - at > 1 && before != null && before.is(Pos.NOUN) && !before.isCapitalised()) {
            drafts.subList(at, end).forEach(part -> part.pos = Pos.PROPN);
        }
    }

    private static boolean isPartOfName(Draft draft) {
        boolean open = draft.is(Pos.NOUN) || draft.is(Pos.ADJ) || draft.is(Pos.PROPN);
        return open && draft.isCapitalised() && !COMMON.contains(draft.form);
    }

    private static boolean isNameBehindKind(List<Draft> drafts, int at) {
        Draft name = drafts.get(at);
        Draft before = drafts.get(at - 1);
        return name.isCapitalised()
                && (name.is(Pos.PROPN) || name.is(Pos.NOUN))
                && name.can(Pos.NOUN)
                && (before.is(Pos.NOUN) || before.is(Pos.ADJ) || before.is("de") || before.is("d'"));
    }

    static boolean isFirstWord(List<Draft> drafts, int at) {
        return at == 0
                || (drafts.get(at - 1).pos == Pos.PUNCT
                        && !drafts.get(at - 1).is(",")
                        && !drafts.get(at - 1).is("-"));
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

    /** "Nival a été fondée": what the dictionary does not know and begins a sentence with a verb behind it. */
    static void unknownFirstWord(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean verbFollows = next != null
                && (next.pos == Pos.VERB || next.pos == Pos.AUX || next.is("ne") || next.is("n'") || next.is(","));
        boolean guess = draft.pos == Pos.ADJ || draft.pos == Pos.NOUN || draft.pos == Pos.ADV || draft.pos == Pos.VERB;
        boolean unknown = draft.entries.isEmpty() && !FrenchLittleWords.isClosed(draft);
        boolean noAdjective = unknown || (draft.pos == Pos.ADJ && next != null && next.pos == Pos.AUX);
        if (guess && verbFollows && draft.isCapitalised() && noAdjective && isFirstWord(drafts, at)) {
            draft.pos = Pos.PROPN;
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

    /** "Élise Lund devance sa rivale": nobody is told to elect her. */
    static void givenNameThatOpens(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft name = Repair.neighbour(drafts, at + 1);
        Draft verb = Repair.neighbour(drafts, at + 2);
        boolean named = name != null && name.is(Pos.PROPN) && name.isCapitalised();
        boolean does = verb != null && (verb.is(Pos.VERB) || verb.is(Pos.AUX)) && verb.canBeFinite();
        if (draft.is(Pos.VERB) && draft.isCapitalised() && isFirstWord(drafts, at) && named && does) {
            draft.pos = Pos.PROPN;
        }
    }
}
