package org.constat.language.sentences.verb;

import java.util.List;
import java.util.Set;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** "wants the market in Lund to close", "wants the market in Lund closed": the object, with what tells it from others right behind. English alone. */
final class PlacedObject {
    /** How a noun is told from others of its kind. */
    private static final Set<String> ROLES = Set.of("place", "about", "between", "from", "against");

    private PlacedObject() {}

    /** Returns the only object, where no more than one such thing stands between it and here; else null. */
    static @Nullable Nominal of(State state) {
        List<Nominal> objects = state.current.objects();
        List<Prepositional> arguments = state.current.arguments();
        Prepositional last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        return last != null
                        && objects.size() == 1
                        && last.nominal() == state.outermost()
                        && last.preposition() != null
                        && ROLES.contains(last.preposition().role())
                        && last.preposition().begin() == objects.get(0).chunk().end()
                        && !last.nominal().chunk().time()
                ? objects.get(0)
                : null;
    }

    /** Hangs that on the object, so that both together are what somebody wants to do or undergo something. */
    static void join(State state, Nominal object) {
        Clause clause = state.current;
        Prepositional last = clause.arguments().get(clause.arguments().size() - 1);
        clause.dropArgument(last);
        object.complement(last);
        state.place(object);
        state.chain.add(last.nominal());
    }
}
