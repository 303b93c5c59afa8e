package org.constat.language.sentences.verb;

import java.util.List;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * "Le port a signé l'accord et suite à un recours a vendu le quai": the recourse sells nothing, and is why the quay was
 * sold, not why the accord was signed.
 */
final class SharedBehindReason {
    private SharedBehindReason() {}

    /** Returns whether nothing but a circumstance of two words or more stands between "et" and the verb at hand. */
    static boolean is(State state) {
        return begin(state) >= 0;
    }

    static void take(State state, VerbChunk verb, Clause sibling) {
        int begin = begin(state);
        List<Prepositional> moved = sibling.arguments().stream()
                .filter(argument -> argument.nominal().chunk().begin() >= begin)
                .toList();
        Clause clause = state.beside(sibling);
        sibling.subjects().forEach(clause::subject);
        clause.verb(verb);
        moved.forEach(sibling::dropArgument);
        moved.forEach(clause::argument);
    }

    private static int begin(State state) {
        int i = state.index - 1;
        while (isNounBehind(state, i) && isOf(state.ahead.at(i - 1))) {
            i -= 2;
        }
        boolean circumstance = isNounBehind(state, i)
                && state.ahead.at(i - 1) instanceof PrepositionChunk reason
                && reason.lemma().indexOf(' ') > 0
                && state.ahead.at(i - 2) instanceof ConnectorChunk joins
                && joins.kind() == ConnectorChunk.Kind.COORDINATOR;
        Chunk preposition = state.ahead.at(i - 1);
        return circumstance && preposition != null ? preposition.begin() : -1;
    }

    private static boolean isNounBehind(State state, int at) {
        return state.ahead.at(at) instanceof NounChunk && state.ahead.at(at - 1) instanceof PrepositionChunk;
    }

    private static boolean isOf(@Nullable Chunk chunk) {
        return chunk instanceof PrepositionChunk preposition && preposition.isOf();
    }
}
