package org.constat.language.sentences.preposition;

import java.util.List;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** "Les aides, y compris un prêt pour les apprentis, mais sans intérêts": what stands behind a part that is named is of it. */
final class NamedPart {

    private NamedPart() {}

    /** Returns the part right before a preposition, or before that part's own last word; or null. */
    static @Nullable Nominal host(State state, PrepositionChunk preposition) {
        List<Prepositional> arguments = state.current.arguments();
        Prepositional last = arguments.isEmpty() ? null : arguments.get(arguments.size() - 1);
        boolean named = last != null
                && last.preposition() != null
                && last.preposition().role().equals("including")
                && last.nominal() == state.outermost()
                && last.nominal().conjuncts().isEmpty();
        boolean apart = state.ahead.isMark(state.index - 2, PunctuationChunk.Kind.COMMA);
        return named && ((isOfThings(preposition) && !apart) || isRightBehind(state, preposition))
                ? state.outermost()
                : null;
    }

    private static boolean isOfThings(PrepositionChunk preposition) {
        return switch (preposition.role()) {
            case "under", "with", "without", "for", "against" -> true;
            default -> false;
        };
    }

    private static boolean isRightBehind(State state, PrepositionChunk preposition) {
        Nominal part = state.outermost();
        return part != null
                && state.ahead.at(state.index - 2) == part.chunk()
                && switch (preposition.role()) {
                    case "to", "from", "about", "between" -> true;
                    default -> false;
                };
    }
}
