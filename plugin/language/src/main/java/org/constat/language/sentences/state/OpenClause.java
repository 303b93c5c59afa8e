package org.constat.language.sentences.state;

import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Knows which clause still awaits its subject behind what stands before it: "says that if the vote fails, he will resign".
 *
 * @since 0.1
 */
public final class OpenClause {
    private OpenClause() {}

    /** Goes on with the clause around that is left open, or else with a new one; returns that clause. */
    public static Clause goOn(State state) {
        Clause open = around(state);
        if (open == null) {
            return state.newMain();
        }
        state.current = open;
        return open;
    }

    /** Returns the nearest clause around a condition or circumstance that has neither subject nor verb; null where none is left open. */
    private static @Nullable Clause around(State state) {
        for (Clause clause = state.current.parent(); clause != null; clause = clause.parent()) {
            if (canAwait(clause) && clause.awaitsVerb() && clause.subjects().isEmpty()) {
                return clause;
            }
        }
        return null;
    }

    private static boolean canAwait(Clause clause) {
        return clause.parent() == null || clause.kind() == Clause.Kind.CONTENT;
    }
}
