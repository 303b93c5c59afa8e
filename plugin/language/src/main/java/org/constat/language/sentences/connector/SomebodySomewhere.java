package org.constat.language.sentences.connector;

import java.util.stream.Stream;
import org.constat.language.phrases.Chunk;
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

    /** Returns whoever stands before a place, or before the body there to which they belong; else the place itself. */
    static Nominal before(State state, Nominal place, Government government) {
        int at = last(state) - 2;
        while (state.ahead.at(at) instanceof NounChunk noun) {
            boolean doer = noun.isName() || government.isSomebody(noun) || government.canAct(noun);
            Nominal found = doer ? among(state, noun) : null;
            if (found != null) {
                return found;
            }
            if (!belongsTo(state.ahead.at(at - 1))) {
                return place;
            }
            at -= 2;
        }
        return place;
    }

    /** "said Ann Holm of the Lund Institute in Oslo, who". */
    private static boolean belongsTo(@Nullable Chunk chunk) {
        return chunk instanceof PrepositionChunk preposition
                && (preposition.lemma().equals("of")
                        || preposition.lemma().equals("at")
                        || preposition.lemma().equals("from"));
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
