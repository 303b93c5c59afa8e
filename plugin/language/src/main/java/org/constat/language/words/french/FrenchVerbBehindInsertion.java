package org.constat.language.words.french;

import java.util.List;
import java.util.regex.Pattern;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Finds the French verb that looks like a noun or adjective behind what two commas set apart ("L'étude, publiée lundi, porte sur"). */
final class FrenchVerbBehindInsertion {
    private static final int LONGEST = 16;
    private static final Pattern RELATIVE = Pattern.compile("(?:au|aux|du|des|la|le|les)quel(?:le)?s?");

    private FrenchVerbBehindInsertion() {}

    /**
     * "L'association, qui gère 12 refuges, manque de bénévoles", "L'étude, publiée lundi, porte sur": behind what two commas set
     * apart, the verb without an article.
     */
    static void verbBehindInsertion(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean open = draft.pos == Pos.NOUN || draft.pos == Pos.ADJ;
        if (!open
                || at <= 4
                || !drafts.get(at - 1).is(",")
                || !draft.canBeFinite()
                || !(goesOn(drafts, at + 1) || endsBehindName(drafts, at) || isBehindDescription(drafts, at))) {
            return;
        }
        boolean behindRelative =
                draft.pos == Pos.NOUN && isBehindRelative(drafts, at - 2) && hasNoVerbBehind(drafts, at);
        if (behindRelative
                || takesObjectBehindName(drafts, at)
                || (isBehindInsertion(drafts, at - 2)
                        && !FrenchClauseWords.hasFiniteVerb(FrenchClauseWords.around(drafts, at)))) {
            draft.pos = Pos.VERB;
        }
    }

    /** "Sa voisine, Ana Roy, chiffre le retard à un an et proteste": no noun stands bare between a name and an article. */
    private static boolean takesObjectBehindName(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean object = next != null && next.is(Pos.DET) && !next.is("des") && !next.is("de") && !next.is("d'");
        return object
                && drafts.get(at).is(Pos.NOUN)
                && drafts.get(at - 2).is(Pos.PROPN)
                && isBehindInsertion(drafts, at - 2)
                && !FrenchClauseWords.hasFiniteVerb(drafts.subList(0, at));
    }

    /** "menace de partir si la grève dure": what stands behind has a verb of its own clause alone, and none behind a comma. */
    private static boolean hasNoVerbBehind(List<Draft> drafts, int at) {
        boolean none = !FrenchClauseWords.hasFiniteVerb(FrenchClauseWords.untilOtherClause(drafts, at + 1));
        for (int i = at + 1; i + 1 < drafts.size() && none; i++) {
            none = !drafts.get(i).is(",") || !drafts.get(i + 1).isFiniteVerb();
        }
        return none;
    }

    /** "Le maire, Luc Roy, dément." */
    private static boolean endsBehindName(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        return (next == null || next.is(".")) && drafts.get(at - 2).is(Pos.PROPN);
    }

    private static boolean goesOn(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at);
        return next != null
                && (next.is(Pos.ADP)
                        || next.is("\"")
                        || next.is(Pos.DET)
                        || next.is(Pos.ADV)
                        || next.is(Pos.NUM)
                        || (next.is(Pos.VERB) && next.can(Mood.INFINITIVE)));
    }

    /** "Le tunnel, long de 3 km, rouvre lundi": a noun that went on with a list would not stand behind an adjective. */
    private static boolean isBehindDescription(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean ends = next != null && (next.is(".") || next.is(Pos.NOUN) || next.is(Pos.PROPN));
        for (int i = at - 3; ends && i > 0 && i > at - LONGEST; i--) {
            if (drafts.get(i).is(",")) {
                Draft first = drafts.get(i + 1);
                return drafts.get(0).is(Pos.DET) && (first.is(Pos.ADJ) || first.is(Pos.VERB));
            }
        }
        return false;
    }

    /** "L'étude, publiée lundi, porte sur", but not "Incendie dans un hôtel, porte de Vanves". */
    private static boolean isBehindInsertion(List<Draft> drafts, int last) {
        Draft next = drafts.get(last + 3);
        if (next.is("de") || next.is("d'") || next.is("des")) {
            return false;
        }
        for (int i = last; i > 0 && i > last - LONGEST; i--) {
            if (drafts.get(i).is(",")) {
                int noun = drafts.get(i - 1).is(Pos.ADJ) && i > 1 ? i - 2 : i - 1;
                return drafts.get(noun).is(Pos.NOUN) || drafts.get(noun).is(Pos.PROPN);
            }
        }
        return false;
    }

    private static boolean isBehindRelative(List<Draft> drafts, int last) {
        for (int i = last; i > 1 && i > last - LONGEST; i--) {
            if (drafts.get(i).is("qui") || drafts.get(i).is("dont") || isWithPreposition(drafts.get(i))) {
                boolean led = drafts.get(i - 1).is(Pos.ADP) && i > 2;
                return drafts.get(led ? i - 2 : i - 1).is(",");
            }
            if (drafts.get(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** "à laquelle", "auquel", "pour qui". */
    private static boolean isWithPreposition(Draft draft) {
        return RELATIVE.matcher(draft.lower).matches();
    }
}
