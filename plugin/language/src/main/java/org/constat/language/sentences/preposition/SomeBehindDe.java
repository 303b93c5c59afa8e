package org.constat.language.sentences.preposition;

import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Knows where "de" behind a verb is an article of its object ("gagner du temps", "n'a pas de veto"). */
final class SomeBehindDe {
    private final Government government;

    SomeBehindDe(Government government) {
        this.government = government;
    }

    /** "gagner du temps", "n'a pas de veto": an object, unless the verb takes "de" or goes to a place. */
    boolean isObject(State state, PrepositionChunk preposition, VerbChunk verb, NounChunk noun) {
        boolean takesDe = government.governs(verb.lemma(), "de");
        boolean denied = isDenied(state.current, verb);
        return (state.isVerbBeforePreposition(verb) || isBehindOnly(state))
                && !isGiver(state, verb)
                && ((denied && noun.determiner() != Determiner.POSSESSIVE) || hasArticle(preposition, noun))
                && (!takesDe || (denied && (government.isGiving(verb.lemma()) || isDoneTo(verb.lemma()))))
                && (verb.negative() || !government.isIntransitive(verb.lemma()))
                && !noun.time()
                && (isUnwanted(verb)
                        || ((!noun.isName() || isGoods(state, preposition, verb)) && !government.isPlace(noun)));
    }

    /** "n'exporte vers la côte que du bois": the object, however far behind its verb. */
    private static boolean isBehindOnly(State state) {
        return state.ahead.at(state.index - 2) instanceof AdverbChunk only
                && only.word().lemma().equals("seulement");
    }

    private boolean isDenied(Clause clause, VerbChunk verb) {
        return verb.negative() || (!government.isIntransitive(verb.lemma()) && isDeniedAround(clause));
    }

    /** "ne veut pas vendre de terrains", "sans vendre de terrains": denied with what is around it. */
    private static boolean isDeniedAround(Clause clause) {
        Clause around = clause.parent();
        VerbChunk outer = around == null ? null : around.verb();
        return clause.kind() == Clause.Kind.INFINITIVE
                && clause.host() == null
                && around != null
                && outer != null
                && (clause.marker().equals("sans") || outer.negative() || isDeniedAround(around));
    }

    /** "reçoit de l'État deux millions": from whom, as the object follows. */
    private static boolean isGiver(State state, VerbChunk verb) {
        return state.ahead.at(state.index + 1) instanceof NounChunk object
                && !object.time()
                && switch (verb.lemma()) {
                    case "recevoir", "obtenir", "percevoir", "toucher", "exiger", "attendre", "hériter" -> true;
                    default -> false;
                };
    }

    /** "prend du Cardilone": what is taken or sold like that is no place, whatever its name. */
    private static boolean isGoods(State state, PrepositionChunk preposition, VerbChunk verb) {
        boolean some =
                preposition.article() || (state.noun() != null && state.noun().determiner() == Determiner.DEFINITE);
        return some
                && !(state.ahead.at(state.index + 1) instanceof NounChunk)
                && switch (verb.lemma()) {
                    case "prendre", "vendre", "acheter", "fabriquer" -> true;
                    case "prescrire", "administrer", "consommer", "boire", "manger" -> true;
                    case "apporter", "servir", "distribuer", "utiliser", "produire" -> true;
                    default -> false;
                };
    }

    /** "ne veut pas de Londres comme garant": nobody wants something from a place by this verb. */
    private static boolean isUnwanted(VerbChunk verb) {
        return verb.negative() && verb.lemma().equals("vouloir");
    }

    /** "ne prévoit pas d'autocars": verbs that have "de" before an infinitive alone. */
    private static boolean isDoneTo(String verb) {
        return switch (verb) {
            case "prévoir", "accepter", "envisager", "refuser", "ordonner", "craindre", "demander", "exiger" -> true;
            default -> false;
        };
    }

    /** "annonce de nouvelles mesures", but not "change de vieilles habitudes". */
    boolean isAdjectiveAhead(VerbChunk verb, NounChunk noun) {
        return !noun.modifiers().isEmpty()
                && (isDoneTo(verb.lemma())
                        || !(government.governs(verb.lemma(), "de") || government.isIntransitive(verb.lemma())));
    }

    private static boolean hasArticle(PrepositionChunk preposition, NounChunk noun) {
        boolean many = !noun.modifiers().isEmpty() && isPlural(noun);
        return preposition.article() || many || noun.determiner() == Determiner.DEFINITE;
    }

    static boolean isPlural(NounChunk noun) {
        return noun.morphology().number() == GrammaticalNumber.PLURAL;
    }
}
