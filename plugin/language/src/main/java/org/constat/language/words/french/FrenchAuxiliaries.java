package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.draft.Entry;
import org.constat.language.words.tagging.Repair;
import org.jspecify.annotations.Nullable;

/** Finds the participle that a form of "être" or "avoir" goes with. */
final class FrenchAuxiliaries {
    private static final Set<String> AUXILIARIES = Set.of("être", "avoir");

    private FrenchAuxiliaries() {}

    static void auxiliaryBeforeParticiple(List<Draft> drafts, int at, Predicate<Draft> participle) {
        Draft draft = drafts.get(at);
        String lemma = auxiliary(draft);
        if (lemma == null || (draft.pos != Pos.VERB && draft.pos != Pos.AUX)) {
            return;
        }
        int target = behindAdverbs(drafts, at + 1);
        target = isAdverbial(drafts, target) ? behindAdverbial(drafts, target) : target;
        Draft word = Repair.neighbour(drafts, target);
        boolean reflexive =
                at > 0 && (drafts.get(at - 1).is("se") || drafts.get(at - 1).is("s'"));
        boolean follows = word != null
                && participle.test(word)
                && (reflexive
                        || isMeant(drafts, target, lemma)
                        || isDemanded(drafts, at, word)
                        || isGone(drafts, target));
        draft.pos = follows ? Pos.AUX : Pos.VERB;
        if (follows) {
            drafts.get(target).pos = auxiliary(drafts.get(target)) == null ? Pos.VERB : Pos.AUX;
        }
    }

    /** "demandent à être indemnisés": what shall be done, and not how somebody is. */
    private static boolean isDemanded(List<Draft> drafts, int at, Draft word) {
        Draft before = Repair.neighbour(drafts, at - 1);
        return word.pos == Pos.ADJ && drafts.get(at).is("être") && before != null && before.is("à");
    }

    /** "est partie lundi": she left, and is no part of anything. */
    private static boolean isGone(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        return drafts.get(at).form.matches("parties?")
                && (next == null
                        || next.pos == Pos.PUNCT
                        || next.pos == Pos.ADV
                        || next.form.matches(
                                "(lun|mar|mercre|jeu|vendre|same)di|hier|en|pour|vers|sans|avant|après|dans"));
    }

    static @Nullable String auxiliary(Draft draft) {
        for (Entry entry : draft.entries) {
            if (entry.pos() == Pos.VERB && AUXILIARIES.contains(entry.lemma())) {
                return entry.lemma();
            }
        }
        return null;
    }

    static boolean isMeant(List<Draft> drafts, int target, String auxiliary) {
        Draft word = drafts.get(target);
        boolean byAgent = target + 1 < drafts.size() && drafts.get(target + 1).is("par");
        return switch (word.pos) {
            case VERB, AUX -> true;
            case NOUN -> (auxiliary.equals("avoir") && word.can(Mood.PAST_PARTICIPLE)) || byAgent;
            case ADJ -> auxiliary.equals("avoir") || byAgent || !word.can(Pos.ADJ) || isDead(word);
            default ->
                auxiliary.equals("avoir")
                        && word.can(Mood.PAST_PARTICIPLE)
                        && !word.isCapitalised()
                        && word.pos != Pos.DET;
        };
    }

    /** "sont morts": whoever is dead has died. */
    private static boolean isDead(Draft word) {
        return word.entries.stream().anyMatch(entry -> entry.lemma().equals("mourir"));
    }

    /** "a en fait été", "a quant à lui abordé", "a de nouveau refusé". */
    static boolean isAdverbial(List<Draft> drafts, int at) {
        Draft draft = Repair.neighbour(drafts, at);
        return draft != null
                && (draft.is("en")
                        || draft.is("quant")
                        || draft.is("par")
                        || draft.is("pour")
                        || draft.is("de")
                        || draft.is("à"));
    }

    static int behindAdverbial(List<Draft> drafts, int from) {
        for (int i = from + 1; i < drafts.size() && i < from + 5; i++) {
            Draft draft = drafts.get(i);
            if ((draft.pos == Pos.VERB || draft.pos == Pos.AUX) && draft.can(Mood.PAST_PARTICIPLE) && i > from + 1) {
                return i;
            }
            boolean inside = draft.pos == Pos.NOUN
                    || draft.pos == Pos.ADJ
                    || draft.pos == Pos.PRON
                    || draft.pos == Pos.DET
                    || draft.pos == Pos.ADP
                    || draft.pos == Pos.ADV;
            if (!inside) {
                return from;
            }
        }
        return from;
    }

    static int behindAdverbs(List<Draft> drafts, int from) {
        int at = from;
        while (at < drafts.size() && at - from < 5 && isSkipped(drafts, at)) {
            at++;
        }
        return at;
    }

    /** "avait lui-même été", "a elle aussi voté". */
    private static boolean isEmphatic(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean him = draft.is("lui") || draft.is("elle") || draft.is("eux") || draft.is("elles");
        Draft next = Repair.neighbour(drafts, at + 1);
        return draft.form.endsWith("-même")
                || draft.form.endsWith("-mêmes")
                || (him && next != null && next.is("aussi"));
    }

    static boolean isSkipped(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        boolean all = draft.is("tous") || draft.is("toutes") || draft.is("tout");
        return draft.pos == Pos.ADV
                || isEmphatic(drafts, at)
                || draft.text.startsWith("-")
                || all
                || draft.is("ni")
                || draft.is("rien")
                || (draft.is("en")
                        && at + 1 < drafts.size()
                        && drafts.get(at + 1).is("outre"))
                || draft.is("outre");
    }
}
