package org.constat.language.words.tagging;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.language.words.Morphology;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;

/**
 * Finds the verb of a sentence in which the tagger saw none, as in short ones without any article.
 *
 * @since 0.1
 */
public final class VerblessSentence {

    private static final int LONGEST = 30;
    private static final Set<String> SPEAKING =
            Set.of("say", "think", "believe", "claim", "argue", "insist", "admit", "hope", "fear", "know");

    private VerblessSentence() {}

    /**
     * Makes verbs of the words that stand best for them.
     *
     * @param closed whether a draft is a word of a closed class
     */
    public static void repair(List<Draft> drafts, Predicate<Draft> closed) {
        repairClause(drafts, closed);
        int end = endOfClause(drafts, 0);
        if (!isBeforeInsertion(drafts, end) && !BehindComma.isOpening(drafts)) {
            repairClause(drafts.subList(0, end), closed);
        }
        for (int i = 0; i < drafts.size(); i++) {
            if ((drafts.get(i).is(Pos.SCONJ) && !isBecauseOf(drafts, i)) || speaks(drafts, i)) {
                repairClause(drafts.subList(i + 1, endOfClause(drafts, i + 1)), closed);
            }
        }
    }

    /** "because of safety fears": no clause follows. */
    private static boolean isBecauseOf(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        return drafts.get(at).is("because") && next != null && next.is("of");
    }

    /** "says the mine reopens": behind a verb of speech another clause may begin without a word. */
    private static boolean speaks(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean speech =
                draft.is(Pos.VERB) && draft.entries.stream().anyMatch(entry -> SPEAKING.contains(entry.lemma()));
        return speech
                && next != null
                && (next.is(Pos.DET) || next.is(Pos.PROPN) || next.is(Pos.NOUN) || next.is(Pos.ADJ));
    }

    /** "Blood tests, which a lab is carrying out, should …", "Side effects, mostly fever, were": the verb is to come. */
    private static boolean isBeforeInsertion(List<Draft> drafts, int comma) {
        Draft next = Repair.neighbour(drafts, comma + 1);
        boolean relative = next != null && (next.is("which") || next.is("who") || next.is("whose") || next.is("whom"));
        return relative || BehindComma.isFiniteVerb(drafts, comma + 1);
    }

    private static int endOfClause(List<Draft> drafts, int from) {
        int at = from;
        while (at < drafts.size()
                && !drafts.get(at).is(Pos.PUNCT)
                && !drafts.get(at).is(Pos.SCONJ)) {
            at++;
        }
        return at;
    }

    private static void repairClause(List<Draft> drafts, Predicate<Draft> closed) {
        if (drafts.size() > LONGEST || hasVerb(drafts)) {
            return;
        }
        for (int i = 1; i < drafts.size(); i++) {
            if (!closed.test(drafts.get(i)) && isVerbOfSubject(drafts, i)) {
                drafts.get(i).pos = Pos.VERB;
                return;
            }
        }
    }

    private static boolean hasVerb(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (isVerb(draft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Draft draft) {
        boolean auxiliary = draft.is(Pos.AUX) && !(draft.can(Morphology.Mood.INFINITIVE) && !draft.canBeFinite());
        return auxiliary || (draft.is(Pos.VERB) && draft.canBeFinite());
    }

    private static boolean isVerbOfSubject(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft before = drafts.get(at - 1);
        boolean open = draft.is(Pos.NOUN)
                || draft.is(Pos.ADJ)
                || draft.is(Pos.PROPN)
                || draft.is(Pos.ADP)
                || draft.is(Pos.ADV);
        boolean described = before.is(Pos.ADJ) && at > 1 && drafts.get(at - 2).is(Pos.NOUN);
        boolean subject = described || before.is(Pos.NOUN) || before.is(Pos.PROPN) || before.is(Pos.PRON);
        boolean word = Character.isLetter(draft.form.charAt(0)) && !draft.isCapitalised();
        return open && subject && word && hasSubject(drafts, at) && agrees(isPlural(drafts, at), draft);
    }

    /** "after a failure on a complete scale": what hangs on prepositions does nothing. */
    private static boolean hasSubject(List<Draft> drafts, int verb) {
        for (int i = 0; i < verb; i++) {
            Draft draft = drafts.get(i);
            boolean nominal = draft.is(Pos.NOUN) || draft.is(Pos.PROPN) || draft.is(Pos.PRON);
            if (nominal && !isLedByPreposition(drafts, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLedByPreposition(List<Draft> drafts, int noun) {
        int i = noun - 1;
        while (i > 0
                && (drafts.get(i).is(Pos.DET)
                        || drafts.get(i).is(Pos.ADJ)
                        || drafts.get(i).is(Pos.NUM))) {
            i--;
        }
        return i >= 0 && drafts.get(i).is(Pos.ADP);
    }

    /** The first noun of the clause is its subject, "and" adds another. */
    private static boolean isPlural(List<Draft> drafts, int verb) {
        for (int i = 0; i < verb; i++) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.NOUN) || draft.is(Pos.PROPN) || draft.is(Pos.PRON)) {
                Draft last = drafts.get(lastOfNoun(drafts, i, verb));
                return isCoordinated(drafts, verb) || isPlural(last);
            }
        }
        return false;
    }

    private static int lastOfNoun(List<Draft> drafts, int from, int verb) {
        int at = from;
        while (at + 1 < verb
                && (drafts.get(at + 1).is(Pos.NOUN) || drafts.get(at + 1).is(Pos.PROPN))) {
            at++;
        }
        return at;
    }

    private static boolean isCoordinated(List<Draft> drafts, int verb) {
        for (int i = 0; i < verb && !drafts.get(i).is(Pos.ADP); i++) {
            if (drafts.get(i).is("and") || drafts.get(i).is("et")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(Draft draft) {
        return draft.entries.stream()
                .anyMatch(entry -> entry.morphology().number() == Morphology.GrammaticalNumber.PLURAL);
    }

    private static boolean agrees(boolean plural, Draft verb) {
        for (Entry entry : verb.entries) {
            Morphology form = entry.morphology();
            boolean third = form.person() == 0 || form.person() == 3;
            boolean sameNumber = (form.number() == Morphology.GrammaticalNumber.NONE
                            && (plural || form.time() != Morphology.Time.PRESENT))
                    || (form.number() == Morphology.GrammaticalNumber.PLURAL && plural)
                    || (form.number() == Morphology.GrammaticalNumber.SINGULAR && !plural);
            if (entry.isFinite() && form.mood() == Morphology.Mood.INDICATIVE && third && sameNumber) {
                return true;
            }
        }
        return false;
    }
}
