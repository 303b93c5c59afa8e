package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.words.Morphology.GrammaticalNumber;

/** Tells the "of" of an object from that of the verb where there are two: "warned [owners of dogs] of fines". */
final class OwnOf {
    private final Government government;

    OwnOf(Government government) {
        this.government = government;
    }

    /** Returns whether the "of" here is that of the object, as another one follows. */
    boolean isFirst(State state, VerbChunk verb) {
        return !government.isFrench()
                && state.ahead.at(state.index) instanceof NounChunk owned
                && isOf(state, state.index + 1)
                && belongs(owned, verb);
    }

    /** Returns whether the "of" here is that of the verb, as the object has had its own one. */
    boolean isSecond(State state, VerbChunk verb) {
        Nominal object = state.outermost();
        return object != null
                && state.current.objects().contains(object)
                && state.ahead.at(state.index - 2) instanceof NounChunk owned
                && isOf(state, state.index - 3)
                && state.ahead.at(state.index - 4) == object.chunk()
                && belongs(owned, verb);
    }

    private static boolean isOf(State state, int index) {
        return state.ahead.at(index) instanceof PrepositionChunk preposition
                && preposition.lemma().equals("of");
    }

    /** "accused the head of the bank of fraud", "warned buyers of flats of a tax", not "accused the bank of acts of fraud". */
    private boolean belongs(NounChunk owned, VerbChunk verb) {
        boolean kind = owned.determiner() == Determiner.NONE
                && owned.quantity() == null
                && owned.morphology().number() == GrammaticalNumber.PLURAL
                && !isNumber(owned)
                && !government.verbs().isCharging(verb.lemma());
        return kind || government.canAct(owned) || government.isPlace(owned);
    }

    private static boolean isNumber(NounChunk owned) {
        return switch (owned.head().lemma()) {
            case "hundred", "thousand", "million", "billion", "trillion" -> true;
            default -> false;
        };
    }
}
