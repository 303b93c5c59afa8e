package org.constat.language.sentences.verb;

import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;

/**
 * "Closing the plant costs 300 jobs", "fermer l'usine coûte": what somebody does can be the subject of a verb.
 *
 * @since 0.1
 */
public final class GerundSubject {

    private GerundSubject() {}

    /** Returns whether a participle or an infinitive begins a clause whose verb follows before any mark. */
    static boolean isSubject(State state) {
        if (!isFirst(state) && !beginsSecond(state)) {
            return false;
        }
        int verb = state.ahead.verbOf(state.index);
        if (verb < 0) {
            return false;
        }
        for (int i = state.index + 1; i < verb; i++) {
            if (state.ahead.at(i) instanceof PunctuationChunk) {
                return false;
            }
        }
        return true;
    }

    /** "accused of breaking a deal signed in May": behind a preposition it is no subject. */
    private static boolean isFirst(State state) {
        boolean first = state.index == 0
                || state.isAfterConnector()
                || state.afterCoordinator
                || state.isAfterMark(PunctuationChunk.Kind.COMMA);
        return first
                && !(state.before() instanceof PrepositionChunk)
                && state.current.subjects().isEmpty()
                && state.current.awaitsVerb();
    }

    /** "The roof leaks, but mending it would cost a lot": a second clause begins with it. */
    private static boolean beginsSecond(State state) {
        return state.before() instanceof ConnectorChunk connector
                && connector.lemma().equals("but")
                && state.current.verb() != null;
    }

    static void take(State state, VerbChunk verb) {
        if (state.current.verb() != null) {
            state.beside(state.current);
        }
        Nominal subject = new Nominal(NounChunk.gerund(verb));
        state.current.subject(subject);
        state.place(subject);
    }

    /** "Renoncer à la taxe": the tax is what is given up. */
    public static boolean isComplement(State state, PrepositionChunk preposition) {
        Nominal last = state.innermost();
        return state.ahead.at(state.index - 2) instanceof VerbChunk
                && state.current.awaitsVerb()
                && last != null
                && last.chunk().end() == preposition.begin();
    }

    /** "Renoncer à construire": to build is what is given up. */
    static void complete(State state, PrepositionChunk preposition, VerbChunk verb) {
        Nominal deed = new Nominal(NounChunk.gerund(verb));
        Nominal last = state.innermost();
        if (last != null) {
            last.complement(new Prepositional(preposition, deed));
        }
        state.chain.add(deed);
    }

    /** "Closing the plant": the plant is what is closed. */
    public static boolean isObject(State state, NounChunk noun) {
        Nominal last = state.innermost();
        return state.isAfterVerb()
                && state.current.awaitsVerb()
                && last != null
                && last.chunk().end() == noun.begin();
    }
}
