package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** Knows when "à" and a bare noun say of which kind the thing before them is ("un stylo à insuline", "à usage unique"). */
final class KindBehindTo {
    private final Government government;

    KindBehindTo(Government government) {
        this.government = government;
    }

    /** "une blessure au genou": where somebody is hurt. */
    private static boolean isHurt(State state, PrepositionChunk preposition) {
        Nominal hurt = state.innermost();
        return preposition.lemma().equals("à")
                && preposition.article()
                && hurt != null
                && state.ahead.at(state.index - 2) == hurt.chunk()
                && switch (hurt.chunk().head().lemma()) {
                    case "blessure", "lésion", "douleur", "fracture", "entorse", "déchirure", "plaie", "brûlure" ->
                        true;
                    default -> false;
                };
    }

    boolean is(State state, PrepositionChunk preposition) {
        if (isHurt(state, preposition)) {
            return true;
        }
        NounChunk noun = state.noun();
        Nominal thing = state.innermost();
        return government.isFrench()
                && preposition.lemma().equals("à")
                && !preposition.article()
                && noun != null
                && thing != null
                && isBareThing(noun)
                && isThing(thing.chunk())
                && state.ahead.at(state.index - 2) == thing.chunk()
                && !isOfVerb(state, noun);
    }

    private boolean isBareThing(NounChunk noun) {
        return noun.determiner() == Determiner.NONE
                && noun.quantity() == null
                && !noun.isName()
                && !noun.isPronoun()
                && !noun.time()
                && !government.canAct(noun)
                && !government.isSite(noun)
                && !government.isPlace(noun)
                && (!noun.modifiers().isEmpty()
                        || !government.isAction(noun.head().lemma()))
                && !government.isHow(noun.head().lemma());
    }

    private boolean isThing(NounChunk thing) {
        return !thing.isName()
                && !thing.isPronoun()
                && !thing.time()
                && !government.canAct(thing)
                && !government.isMoney(thing.head().lemma());
    }

    /** Nobody says, forbids or allows anything to a thing. */
    private boolean isSaid(String verb) {
        return government.isControlByDative(verb) || government.isSpeech(verb);
    }

    private boolean isOfVerb(State state, NounChunk noun) {
        VerbChunk verb = state.current.verb();
        return verb != null
                && ((government.governs(verb.lemma(), "à") && !isSaid(verb.lemma()))
                        || government.isRelation(
                                verb.lemma() + " à " + noun.head().lemma())
                        || "à".equals(government.markerOfControl(verb.lemma())));
    }
}
