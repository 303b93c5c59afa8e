package org.constat.language.words.french;

import java.util.List;
import java.util.Set;
import org.constat.language.words.Morphology.Mood;
import org.constat.language.words.Pos;
import org.constat.language.words.draft.Draft;
import org.constat.language.words.tagging.Repair;

/** Knows where a French form that may be finite is a participle: it describes an object or a noun behind a preposition, or is denied. */
final class FrenchDescribingParticiples {
    private static final Set<String> CAUSING = Set.of("dire", "faire", "laisser", "voir", "entendre");
    private static final Set<String> SPEAKING = Set.of("dire", "annoncer", "affirmer", "assurer", "penser", "croire");

    private FrenchDescribingParticiples() {}

    /** ", un phare construit en": returns where the article of the noun stands that a word is behind, else where the word does. */
    static int beforeDescribed(List<Draft> drafts, int at) {
        int article = at - 1;
        while (article > 0
                && (drafts.get(article).is(Pos.NOUN) || drafts.get(article).is(Pos.ADJ))) {
            article--;
        }
        boolean described =
                article > 0 && article < at - 1 && drafts.get(article).is(Pos.DET);
        return described ? article : at;
    }

    /** "dénonce un texte écrit pour les banques": behind the object of a verb no second one stands. */
    static boolean describesObject(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        int article = at - 1;
        while (article > 0
                && (drafts.get(article).is(Pos.NOUN) || drafts.get(article).is(Pos.ADJ))) {
            article--;
        }
        int before = beforeInsertion(drafts, article - 1);
        Draft verb = Repair.neighbour(drafts, before);
        boolean object = drafts.get(article).is(Pos.DET) && verb != null && verb.is(Pos.VERB);
        return object
                && verb != null
                && (next == null || next.is(Pos.ADP) || next.is(Pos.PUNCT))
                && (verb.morphology.mood() == Mood.INDICATIVE || isInfinitive(verb) || isHelped(drafts, before))
                && !verb.lemma.equals("dire");
    }

    /** "exige pour sa part un accord écrit": what is said of whose side it is stands between the verb and its object. */
    private static int beforeInsertion(List<Draft> drafts, int at) {
        Draft side = Repair.neighbour(drafts, at);
        Draft led = Repair.neighbour(drafts, at - 2);
        boolean inserted = side != null
                && led != null
                && ((side.is("part") && led.is("pour"))
                        || (side.is("côté") && led.is("de"))
                        || (side.is("tour") && led.is("à")));
        return inserted ? at - 3 : at;
    }

    /** "a signé un contrat souscrit à Lyon". */
    private static boolean isHelped(List<Draft> drafts, int verb) {
        return verb > 0
                && drafts.get(verb).morphology.mood() == Mood.PAST_PARTICIPLE
                && drafts.get(verb - 1).is(Pos.AUX)
                && drafts.get(verb).is(Pos.VERB)
                && !SPEAKING.contains(drafts.get(verb).lemma);
    }

    /** "payé par un prêt souscrit en 2010", "grâce à un fonds inscrit au budget": behind a preposition, beside the verb of the clause. */
    static boolean describesBehindPreposition(List<Draft> drafts, int at) {
        Draft next = Repair.neighbour(drafts, at + 1);
        int article = at - 1;
        while (article > 0
                && (drafts.get(article).is(Pos.NOUN) || drafts.get(article).is(Pos.ADJ))) {
            article--;
        }
        Draft before = Repair.neighbour(drafts, article - 1);
        Draft determiner = drafts.get(article);
        boolean some = determiner.is("un") || determiner.is("une");
        boolean led = before != null && before.is(Pos.ADP) && !before.is("de") && !before.is("d'");
        return some && led && next != null && next.is(Pos.ADP) && hasVerbBefore(drafts, article - 1);
    }

    private static boolean hasVerbBefore(List<Draft> drafts, int end) {
        for (int i = end - 1; i >= 0 && !drafts.get(i).is(Pos.SCONJ); i--) {
            Draft draft = drafts.get(i);
            if (draft.is(Pos.AUX) || draft.is(Pos.VERB)) {
                return !draft.can(Mood.PRESENT_PARTICIPLE);
            }
        }
        return false;
    }

    /** "veut démolir un hôtel construit sans permis". */
    private static boolean isInfinitive(Draft verb) {
        return verb.morphology.mood() == Mood.INFINITIVE && !CAUSING.contains(verb.lemma);
    }

    /** "a été fissuré, mais pas détruit": behind "pas" alone stands no finite verb. */
    static boolean isDenied(List<Draft> drafts, int at) {
        return at > 2
                && drafts.get(at - 1).is("pas")
                && (drafts.get(at - 2).is("mais") || drafts.get(at - 2).is("et"));
    }
}
