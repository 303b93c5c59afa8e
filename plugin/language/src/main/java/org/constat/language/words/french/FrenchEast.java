package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Tells the side of the world that "est" may be from the verb. */
final class FrenchEast {
    /** What has an eastern side. */
    private static final Set<String> SIDED = Set.of(
            "aile",
            "banlieue",
            "bordure",
            "côte",
            "façade",
            "flanc",
            "front",
            "frontière",
            "moitié",
            "partie",
            "rive",
            "versant");

    private FrenchEast() {}

    /** "tourne à l'est": where the sun rises, and no verb. */
    static void eastOrIs(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        Draft article = Repair.neighbour(drafts, at - 1);
        Draft preposition = Repair.neighbour(drafts, at - 2);
        boolean led = preposition != null
                && (preposition.is("à") || preposition.is("de") || preposition.is("dans") || preposition.is("vers"));
        if (draft.is("est") && article != null && article.is("l'") && led) {
            draft.pos = Pos.NOUN;
        }
    }

    /** "sur le front est.", "au large de la côte est du pays": on which side it is. */
    static void eastSide(List<Draft> drafts, int at) {
        Draft draft = drafts.get(at);
        if (!draft.is("est") || at < 2 || !drafts.get(at - 1).is(Pos.NOUN)) {
            return;
        }
        Draft article = drafts.get(at - 2);
        Draft next = Repair.neighbour(drafts, at + 1);
        boolean led = FrenchLittleWords.isContraction(article)
                || (article.is(Pos.DET) && at > 2 && drafts.get(at - 3).is(Pos.ADP));
        boolean side = next != null && SIDED.contains(drafts.get(at - 1).lower);
        boolean ends = next == null
                || next.is(Pos.PUNCT)
                || (side && (next.is("de") || FrenchLittleWords.isContraction(next)));
        if (led && ends) {
            draft.pos = Pos.ADJ;
        }
    }
}
