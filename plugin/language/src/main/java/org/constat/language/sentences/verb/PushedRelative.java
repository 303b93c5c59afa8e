package org.constat.language.sentences.verb;

import java.util.Objects;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;

/**
 * "a plan that critics say will fail": the plan will, as somebody says inside of the clause.
 *
 * @since 0.1
 */
public final class PushedRelative {
    private final Government government;

    public PushedRelative(Government government) {
        this.government = government;
    }

    /** Returns whether somebody and what they think stand between the pronoun and its verb. */
    public boolean begins(State state, ConnectorChunk connector) {
        boolean any = switch (connector.lemma()) {
            case "that", "which", "who" -> true;
            default -> false;
        };
        return any
                && state.ahead.at(state.index + 1) instanceof NounChunk thinker
                && !thinker.time()
                && state.ahead.at(state.index + 2) instanceof VerbChunk verb
                && isThought(verb)
                && state.ahead.isVerb(state.index + 3);
    }

    /** Returns whether a verb right behind this one is that of the noun before the clause. */
    boolean goesOn(State state) {
        Clause clause = state.current;
        VerbChunk verb = clause.verb();
        return clause.kind() == Clause.Kind.OTHER_RELATIVE
                && clause.host() != null
                && verb != null
                && verb == state.before()
                && isThought(verb);
    }

    static void say(State state, VerbChunk verb) {
        Clause thought = state.current;
        Clause said = state.open(thought, Clause.Kind.CONTENT, "", null);
        said.subject(Objects.requireNonNull(thought.host()));
        said.verb(verb);
    }

    private boolean isThought(VerbChunk verb) {
        return !government.isFrench()
                && verb.isFinite()
                && !verb.passive()
                && government.takesBareContent(verb.lemma());
    }
}
