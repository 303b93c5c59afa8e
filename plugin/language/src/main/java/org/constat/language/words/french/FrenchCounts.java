package org.constat.language.words.french;

import java.util.List;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Tells what French words are that lead to what is counted, or are counted themselves. */
final class FrenchCounts {
    private FrenchCounts() {}

    /** "La mutuelle compte 2 millions de clients": a noun without a preposition before so many of another is their verb. */
    static void verbBeforeCount(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft subject = Repair.neighbour(drafts, at - 1);
        Draft number = Repair.neighbour(drafts, at + 1);
        Draft counted = Repair.neighbour(drafts, at + 2);
        boolean counts = number != null && number.is(Pos.NUM) && counted != null && counted.is(Pos.NOUN);
        if (counts
                && subject != null
                && isHead(drafts, at - 1)
                && draft.is(Pos.NOUN)
                && !draft.isCapitalised()
                && draft.canBeFinite()
                && FrenchClauseWords.around(drafts, at).stream().noneMatch(Draft::isFiniteVerb)) {
            draft.pos = Pos.VERB;
            subject.pos = subject.is(Pos.ADJ) ? Pos.NOUN : subject.pos;
        }
    }

    private static boolean isHead(List<Draft> drafts, int at) {
        Draft head = drafts.get(at);
        return head.is(Pos.PROPN)
                || head.is(Pos.NOUN)
                || (head.is(Pos.ADJ) && head.can(Pos.NOUN) && isDetermined(Repair.neighbour(drafts, at - 1)));
    }

    private static boolean isDetermined(@Nullable Draft before) {
        return before != null && before.is(Pos.DET);
    }

    /** "5 millions d'assurés", "des milliers de déplacés": those to whom it was done are counted. */
    static void participleThatIsCounted(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft of = Repair.neighbour(drafts, at - 1);
        Draft number = Repair.neighbour(drafts, at - 2);
        boolean counted = of != null && (of.is("de") || of.is("d'")) && number != null && isRoundNumber(number);
        if (counted && draft.is(Pos.VERB) && draft.can(Mood.PAST_PARTICIPLE) && draft.lower.endsWith("s")) {
            draft.pos = Pos.NOUN;
        }
    }

    private static boolean isRoundNumber(Draft number) {
        return switch (number.lower) {
            case "million", "millions", "milliers", "millier", "centaines", "centaine", "dizaines", "dizaine" -> true;
            case "milliard", "milliards", "vingtaine", "trentaine", "quarantaine", "cinquantaine" -> true;
            default -> false;
        };
    }
}
