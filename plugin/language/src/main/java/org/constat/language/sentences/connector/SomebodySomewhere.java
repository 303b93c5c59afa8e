package org.constat.language.sentences.connector;

import java.util.stream.Stream;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Tells who somebody is from where they are, before "who": "an astronomer at Lund who", "arrested a man in Lund, who". */
final class SomebodySomewhere {
    private SomebodySomewhere() {}

    /** Returns whether a name right before "who" says where somebody works or was, whatever has such a name. */
    static boolean isPlace(State state, Nominal nearest) {
        int last = last(state);
        return nearest.chunk().isName()
                && nearest.chunk().title() == null
                && nearest.chunk().equals(state.ahead.at(last))
                && state.ahead.at(last - 1) instanceof PrepositionChunk preposition
                && switch (preposition.lemma()) {
                    case "at", "in", "near" -> true;
                    default -> false;
                };
    }

    /** Returns whoever stands before a place, else the place itself. */
    static Nominal before(State state, Nominal place, Government government) {
        Nominal found = state.ahead.at(last(state) - 2) instanceof NounChunk noun
                        && (noun.isName() || government.isSomebody(noun) || government.canAct(noun))
                ? among(state, noun)
                : null;
        return found == null ? place : found;
    }

    private static int last(State state) {
        return state.isAfterMark(PunctuationChunk.Kind.COMMA) ? state.index - 2 : state.index - 1;
    }

    /** Returns the noun of a chunk among those that stand in the clause itself, or null. */
    static @Nullable Nominal among(State state, NounChunk chunk) {
        Clause clause = state.current;
        return Stream.concat(
                        Stream.concat(clause.objects().stream(), clause.subjects().stream()),
                        clause.arguments().stream().map(Prepositional::nominal))
                .filter(nominal -> nominal.chunk().equals(chunk))
                .findFirst()
                .orElse(null);
    }
}
