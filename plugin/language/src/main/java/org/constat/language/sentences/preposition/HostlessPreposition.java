package org.constat.language.sentences.preposition;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows when a preposition goes with the clause whatever noun is before it ("tient le maire pour responsable de la panne"). */
final class HostlessPreposition {
    private final Government government;

    HostlessPreposition(Government government) {
        this.government = government;
    }

    /** "reconnaît l'accusé coupable de fraude": with what somebody is held to be. */
    static boolean isBehindPredicate(State state) {
        return state.ahead.at(state.index - 2) instanceof AdjectiveChunk adjective
                && state.ahead.at(state.index - 3) instanceof NounChunk
                && !state.current.objects().isEmpty()
                && state.current.predicates().contains(adjective);
    }

    /** "tient le maire pour responsable de la panne": what somebody is held to have done. */
    static boolean isBehindBlame(State state) {
        Nominal blame = state.innermost();
        boolean guilty = blame != null
                && switch (blame.chunk().head().lemma()) {
                    case "responsable", "coupable" -> true;
                    default -> false;
                };
        return guilty
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk pour
                && pour.lemma().equals("pour");
    }

    /** "met la maison en vente", "put the vote on hold": the noun belongs to the verb, where both are one expression. */
    boolean isOfExpression(State state, PrepositionChunk preposition) {
        VerbChunk verb = state.current.verb();
        NounChunk noun = state.noun();
        return verb != null
                && noun != null
                && noun.determiner() == Determiner.NONE
                && !noun.isName()
                && !state.current.objects().isEmpty()
                && !preposition.isOf()
                && government.isRelation(verb.lemma() + " " + preposition.lemma() + " "
                        + noun.head().lemma());
    }

    /** "averti en septembre d'un résultat": a month is nobody's and nothing's. */
    boolean isBehindDate(State state) {
        Nominal date = state.innermost();
        NounChunk noun = state.noun();
        return date != null
                && date.chunk().time()
                && date.chunk().quantity() == null
                && date.chunk().determiner() == Determiner.NONE
                && government.isDate(date.chunk().head().lemma())
                && state.current.arguments().stream().anyMatch(argument -> argument.nominal() == date)
                && noun != null
                && !noun.time();
    }
}
