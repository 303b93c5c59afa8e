package org.constat.language.sentences.verb;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Finds infinitives that hang on the verb although a noun stands before them: "accuse le pouvoir de tricher". */
final class VerbOfInfinitive {
    private final Government government;
    private final DoerOfInfinitive doers;

    VerbOfInfinitive(Government government, DoerOfInfinitive doers) {
        this.government = government;
        this.doers = doers;
    }

    /** Returns whether an infinitive with this marker hangs on the verb of a clause. */
    boolean isHost(State state, Clause parent, VerbChunk verb, String marker) {
        return isControlled(state, parent, verb, marker)
                || isAddressed(state, parent, verb, marker)
                || isOrderedThere(state, parent, verb, marker)
                || isEntrusted(parent, verb);
    }

    /** "accuse l'auteur du projet d'avoir menti", "accuse le pouvoir de tricher": whoever is accused is meant. */
    private boolean isControlled(State state, Clause parent, VerbChunk verb, String marker) {
        Nominal whole = state.chain.get(0);
        boolean ofVerb = parent.objects().contains(whole)
                || parent.arguments().stream().anyMatch(argument -> argument.nominal() == whole);
        return !marker.isEmpty()
                && ofVerb
                && marker.equals(government.markerOfControl(verb.lemma()))
                && (government.verbs().isCharging(verb.lemma())
                        || (whole.chunk().determiner() == Determiner.DEFINITE && government.canAct(whole.chunk()))
                        || !government.takesInfinitive(whole.chunk().head().lemma()));
    }

    /** "reproche à la direction du musée d'avoir menti": to whom it is said has the infinitive done, whatever it is. */
    private boolean isAddressed(State state, Clause parent, VerbChunk verb, String marker) {
        if (!government.isFrench() || parent.arguments().isEmpty()) {
            return false;
        }
        Prepositional addressed = parent.arguments().get(parent.arguments().size() - 1);
        PrepositionChunk to = addressed.preposition();
        return to != null
                && to.lemma().equals("à")
                && addressed.nominal() == state.outermost()
                && government.governs(verb.lemma(), "à")
                && marker.equals(government.markerOfControl(verb.lemma()));
    }

    /** "told tenants in Kiruna to leave": whoever is told does it, and not where they are. */
    private boolean isOrderedThere(State state, Clause parent, VerbChunk verb, String marker) {
        if (!marker.isEmpty() || parent.objects().size() != 1) {
            return false;
        }
        NounChunk ordered = parent.objects().get(0).chunk();
        return government.isDoer(ordered)
                && parent.arguments().stream().anyMatch(argument -> argument.nominal() == state.outermost())
                && doers.takesTo(verb, ordered);
    }

    /** "c'est au juge de trancher": what is his part to do. */
    private boolean isEntrusted(Clause parent, VerbChunk verb) {
        return government.isCopula(verb.lemma())
                && parent.objects().isEmpty()
                && parent.predicates().isEmpty()
                && parent.arguments().size() == 1
                && parent.subjects().size() == 1
                && switch (parent.subjects().get(0).chunk().head().lemma()) {
                    case "ce", "c'", "it" -> true;
                    default -> false;
                };
    }
}
