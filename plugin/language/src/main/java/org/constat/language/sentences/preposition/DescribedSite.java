package org.constat.language.sentences.preposition;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/** "is made at a mill in Redhill that Norda bought": in Redhill is the mill, of which the relative clause goes on to tell. */
final class DescribedSite {
    private DescribedSite() {}

    /** "warned at a meeting in Redhill that": what a speech goes on to say describes no meeting. */
    static boolean isBefore(State state, PrepositionChunk preposition, Government government) {
        VerbChunk verb = state.current.verb();
        return isWhere(preposition)
                && (verb == null || !government.isSpeech(verb.lemma()))
                && state.ahead.at(state.index - 2) instanceof NounChunk site
                && !site.isName()
                && site.determiner() == Determiner.INDEFINITE
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk
                && state.noun() != null
                && state.noun().isName()
                && state.ahead.at(state.index + 1) instanceof ConnectorChunk connector
                && (connector.isRelative() || connector.lemma().equals("that"));
    }

    private static boolean isWhere(PrepositionChunk preposition) {
        return switch (preposition.lemma()) {
            case "in", "near", "à", "près de" -> true;
            default -> false;
        };
    }
}
