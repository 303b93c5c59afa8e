package org.constat.language.sentences.noun;

import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.constat.language.sentences.verb.AgentAhead;

/**
 * Knows a noun behind a mark that stands for what the clause before it says, and is neither its object nor another name of
 * its last noun: "l'école fermera, une décision saluée par les parents".
 */
final class ApposedThought {
    private final Government government;

    ApposedThought(Government government) {
        this.government = government;
    }

    boolean is(State state, NounChunk noun) {
        return noun.determiner() == Determiner.INDEFINITE
                && !noun.isName()
                && noun.quantity() == null
                && state.current.verb() != null
                && isThought(noun)
                && isDescribed(state)
                && !isAnotherName(state);
    }

    private boolean isThought(NounChunk noun) {
        return government.sumsUp(noun.head().lemma());
    }

    private boolean isDescribed(State state) {
        int behind = state.index + (isBareComplement(state) ? 3 : 1);
        Chunk next = state.ahead.at(behind);
        boolean participle = next instanceof VerbChunk verb
                && (!verb.isFinite()
                        || (!government.isFrench()
                                && government.looksLikeParticiple(verb.lemma())
                                && AgentAhead.isBehind(state, behind)));
        return participle || (next instanceof ConnectorChunk connector && isRelative(connector.kind()));
    }

    /** "une idée de génie rejetée par Lund". */
    private static boolean isBareComplement(State state) {
        return state.ahead.at(state.index + 1) instanceof PrepositionChunk preposition
                && preposition.isOf()
                && state.ahead.at(state.index + 2) instanceof NounChunk noun
                && noun.determiner() == Determiner.NONE
                && !noun.isName();
    }

    private static boolean isRelative(ConnectorChunk.Kind kind) {
        return switch (kind) {
            case SUBJECT_RELATIVE, OBJECT_RELATIVE, CONTENT -> true;
            default -> false;
        };
    }

    /** "présente son projet, une idée née à Lyon": the project is the idea. */
    private boolean isAnotherName(State state) {
        return state.chain.stream().anyMatch(nominal -> isThought(nominal.chunk()));
    }

    /** What describes it is said beside the clause around, and by nobody whose words stand inside of that. */
    static void take(State state, Nominal nominal) {
        Clause around = state.current;
        while (around.parent() != null && around.kind() != Clause.Kind.MAIN) {
            around = around.parent();
        }
        state.current = around;
        state.place(nominal);
    }
}
