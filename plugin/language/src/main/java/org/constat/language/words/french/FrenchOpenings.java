package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells the participles that stand apart before or behind the noun that they describe. */
final class FrenchOpenings {
    private static final int LONGEST = 15;
    private static final Set<String> WEEKDAYS =
            Set.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier");

    private FrenchOpenings() {}

    /** "Condamnée en 2019, la société …", "Vaincue samedi, …": no noun stands there without an article. */
    static void describesTheSubject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean first = at == 0 || (at == 1 && drafts.get(0).is("\""));
        if (first
                && (draft.pos == Pos.NOUN || (draft.pos == Pos.PROPN && !isPartOfName(drafts, at)))
                && draft.can(Mood.PAST_PARTICIPLE)
                && !isNominal(Repair.neighbour(drafts, at + 1))
                && isApart(drafts, at)) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Désiré de Brune, le doyen, …": a first name that looks like a participle. */
    private static boolean isPartOfName(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean of = next != null && (next.is("de") || next.is("d'") || next.is("du"));
        return next == null || of || next.isCapitalised();
    }

    /** "Élue en 2020, elle …": no finite verb opens a sentence and stands apart. */
    static boolean opens(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean goesOn = next != null && (next.pos == Pos.ADP || next.pos == Pos.ADV || isWeekday(next));
        return at == 0 && goesOn && isApart(drafts, at);
    }

    private static boolean isWeekday(Draft draft) {
        return WEEKDAYS.contains(draft.lower);
    }

    /** "La skieuse française, partie de Val-d'Isère, …": a participle that also is a noun, or an adjective. */
    static void describesTheNounBefore(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft comma = Repair.neighbour(drafts, at - 1);
        Draft before = Repair.neighbour(drafts, at - 2);
        Draft noun = before != null && before.pos == Pos.ADJ ? Repair.neighbour(drafts, at - 3) : before;
        if (comma == null || !comma.is(",") || noun == null || noun.pos != Pos.NOUN) {
            return;
        }
        if ((draft.pos == Pos.NOUN || draft.pos == Pos.ADJ)
                && draft.can(Mood.PAST_PARTICIPLE)
                && isPreposition(Repair.neighbour(drafts, at + 1))
                && draft.entries.stream().anyMatch(entry -> agrees(entry, noun))) {
            draft.pos = Pos.VERB;
        }
    }

    private static boolean agrees(Entry entry, Draft noun) {
        return entry.isVerb(Mood.PAST_PARTICIPLE) && noun.isNounOf(entry.morphology());
    }

    private static boolean isNominal(@Nullable Draft draft) {
        return draft == null
                || (draft.pos == Pos.NOUN && !isWeekday(draft))
                || draft.pos == Pos.ADJ
                || draft.pos == Pos.PROPN
                || draft.pos == Pos.PUNCT;
    }

    private static boolean isPreposition(@Nullable Draft draft) {
        return draft != null && draft.pos == Pos.ADP;
    }

    /** Returns whether a comma sets it apart from a subject, with no finite verb before. */
    private static boolean isApart(List<Draft> drafts, int from) {
        for (int i = from + 1; i < drafts.size() - 1 && i < from + LONGEST; i++) {
            Draft draft = drafts.get(i);
            if (draft.is(",")) {
                Draft next = drafts.get(i + 1);
                return next.pos == Pos.DET || next.pos == Pos.PRON || next.isCapitalised();
            }
            if (FrenchClauseWords.isFinite(draft)) {
                return false;
            }
        }
        return false;
    }
}
