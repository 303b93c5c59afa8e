package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells what French words are that stand beside a time or a number. */
final class FrenchTimesAndSums {
    private static final Set<String> SPANS = Set.of(
            "an",
            "année",
            "mois",
            "semaine",
            "trimestre",
            "semestre",
            "saison",
            "week-end",
            "décennie",
            "siècle",
            "printemps",
            "été",
            "automne",
            "hiver",
            "janvier",
            "mars",
            "juin",
            "juillet",
            "septembre",
            "octobre");

    private static final Pattern YEAR_OR_MONTH = Pattern.compile(
            "\\d{4}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre");

    private static final Set<String> DAYS =
            Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "demain", "midi", "minuit");

    private static final Set<String> COUNTED =
            Set.of("un", "une", "près", "environ", "quelque", "quelques", "plus", "moins", "presque", "le", "la", "l'");

    private static final Set<String> NUMBERS = Set.of(
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "cent",
            "mille");

    private FrenchTimesAndSums() {}

    /** "l'an passé": it says which, and does nothing. */
    static void timeThatIsPast(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft time = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        if (isPast(draft)
                && draft.pos != Pos.ADJ
                && time != null
                && SPANS.contains(time.lower)
                && article != null
                && article.pos == Pos.DET) {
            draft.pos = Pos.ADJ;
        }
    }

    private static boolean isPast(Draft draft) {
        return draft.is("passé") || draft.is("passée") || draft.is("passés") || draft.is("passées");
    }

    /** "a été vendu l'an passé par un club": returns whether a participle only says which time is meant. */
    static boolean saysWhichTime(Draft participle, Draft before) {
        return isPast(participle) && SPANS.contains(before.lower);
    }

    /** "reprendre avant samedi": no other noun stands before a time without an article. */
    static void beforeTime(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean determined = before != null && (before.pos == Pos.DET || FrenchLittleWords.isContraction(before));
        if ((draft.is("avant") || draft.is("après")) && draft.pos == Pos.NOUN && !determined && isTime(next)) {
            draft.pos = Pos.ADP;
        }
    }

    private static boolean isTime(@Nullable Draft next) {
        String word = next == null ? "" : next.lower;
        return DAYS.contains(word) || SPANS.contains(word);
    }

    /** "a quitté le club fin 2023": a time, and no slender club. */
    static void edgeOfTime(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (draft.pos == Pos.ADJ
                && draft.is("fin")
                && next != null
                && YEAR_OR_MONTH.matcher(next.lower).matches()) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "61 %, soit quatre points de plus": that is to say. */
    static void thatIsToSay(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean counted = next != null && (next.pos == Pos.NUM || COUNTED.contains(next.lower));
        boolean apart = before != null && (before.is(",") || before.is("("));
        if (draft.is("soit") && apart && counted) {
            draft.pos = Pos.PART;
            draft.lemma = "soit";
        }
    }

    /** "Les écoles, fermées lundi, rouvriront": when something was done stands behind a participle. */
    static void participleBeforeDay(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft comma = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean day = next != null && DAYS.contains(next.lower);
        if (draft.pos == Pos.ADJ && comma != null && comma.is(",") && day && draft.can(Mood.PAST_PARTICIPLE)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "un prix plancher": behind a noun with an article no infinitive stands. */
    static void infinitiveThatIsNoun(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft noun = Repair.neighbour(drafts, at - 1);
        Draft article = Repair.neighbour(drafts, at - 2);
        if (draft.pos == Pos.VERB
                && draft.can(Mood.INFINITIVE)
                && draft.can(Pos.NOUN)
                && noun != null
                && noun.pos == Pos.NOUN
                && article != null
                && article.pos == Pos.DET) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "n'en compte plus": of it. */
    static void ofItBehindNegation(List<Draft> drafts, int at) {
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean verb = next != null && next.canBeFinite() && (next.pos == Pos.VERB || next.pos == Pos.AUX);
        if (drafts.get(at).is("en") && before != null && (before.is("n'") || before.is("ne")) && verb) {
            drafts.get(at).pos = Pos.PRON;
        }
    }

    /** "dont cinq graves", "dont un grièvement brûlé", "dont un avec sursis": so many of those before. */
    static void someOfThem(List<Draft> drafts, int at) {
        Draft number = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (before == null || !before.is("dont") || next == null) {
            return;
        }
        if (number.pos == Pos.NUM && next.form.matches("(grave|sérieux|sérieuse|léger|légère)s?")) {
            next.pos = Pos.ADJ;
        }
        boolean one = number.is("un") || number.is("une");
        if (one
                && (next.pos == Pos.ADV
                        || next.is("avec")
                        || next.is("ferme")
                        || (next.pos == Pos.VERB && next.can(Morphology.Mood.PAST_PARTICIPLE)))) {
            number.pos = Pos.NUM;
        }
    }

    /** "trois cents ouvriers", "douze mille places": part of the number. */
    static void hundreds(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        boolean power = draft.is("cent") || draft.is("cents") || draft.is("mille");
        if (power && before != null && before.pos == Pos.NUM) {
            draft.pos = Pos.NUM;
        }
    }

    /** "la numéro un mondiale", "le numéro un français": a number, and which one. */
    static void numberOne(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = Repair.neighbour(drafts, at - 1);
        Draft next = Repair.neighbour(drafts, at + 1);
        if (before == null || !before.is("numéro") || !(draft.is("un") || draft.is("une"))) {
            return;
        }
        draft.pos = Pos.NUM;
        if (next != null && next.pos == Pos.NOUN && next.can(Pos.ADJ)) {
            next.pos = Pos.ADJ;
        }
    }

    /** "Sept malades": a number that opens a sentence counts what follows. */
    static void numberThatOpens(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean counts = next != null
                && !next.isCapitalised()
                && (next.can(Pos.NOUN) || next.can(Pos.ADJ))
                && next.pos != Pos.VERB
                && next.pos != Pos.AUX;
        if (at == 0 && draft.pos != Pos.NUM && NUMBERS.contains(draft.lower) && counts) {
            draft.pos = Pos.NUM;
        }
    }
}
