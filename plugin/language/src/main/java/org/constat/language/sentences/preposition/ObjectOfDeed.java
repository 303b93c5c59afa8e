package org.constat.language.sentences.preposition;

import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows what a deed is done to, or what is looked into, behind its noun ("la pêche au thon", "an inquiry into the leak"). */
final class ObjectOfDeed {
    private final Government government;

    ObjectOfDeed(Government government) {
        this.government = government;
    }

    boolean isIn(State state, PrepositionChunk preposition) {
        return isKind(state, preposition) || isInquiry(state, preposition) || isGovernedByDeed(state, preposition);
    }

    /** "un accord sur les droits de pêche au thon": of which kind. */
    private boolean isKind(State state, PrepositionChunk preposition) {
        Nominal deed = state.innermost();
        VerbChunk verb = state.current.verb();
        return government.isFrench()
                && preposition.lemma().equals("à")
                && preposition.article()
                && state.chain.size() > 1
                && deed != null
                && deed.chunk().determiner() == Determiner.NONE
                && government.isAction(deed.chunk().head().lemma())
                && isThing(state.noun())
                && (verb == null || !government.governs(verb.lemma(), "à"));
    }

    private boolean isThing(@Nullable NounChunk noun) {
        return noun != null
                && !noun.time()
                && !noun.isName()
                && noun.quantity() == null
                && noun.determiner() == Determiner.NONE
                && !government.canAct(noun)
                && !government.isSite(noun)
                && !government.isPlace(noun);
    }

    /** "a rise in prices", "its reliance on coal", "une opposante au barrage": of what changes, is relied on or opposed. */
    private boolean isGovernedByDeed(State state, PrepositionChunk preposition) {
        Nominal deed = state.innermost();
        NounChunk noun = state.noun();
        return deed != null
                && noun != null
                && !noun.time()
                && state.ahead.at(state.index - 2) == deed.chunk()
                && government.isNounWith(deed.chunk().head().lemma(), preposition.lemma())
                && !(preposition.lemma().equals("in") && (government.isPlace(noun) || government.isSite(noun)));
    }

    /** "an inquiry into the leak": of what is looked into. */
    private static boolean isInquiry(State state, PrepositionChunk preposition) {
        Nominal inquiry = state.innermost();
        return preposition.lemma().equals("into")
                && inquiry != null
                && switch (inquiry.chunk().head().lemma()) {
                    case "inquiry", "enquiry", "investigation", "probe", "inquest", "research", "insight" -> true;
                    default -> false;
                };
    }
}
