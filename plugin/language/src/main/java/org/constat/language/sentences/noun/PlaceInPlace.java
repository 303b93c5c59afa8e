package org.constat.language.sentences.noun;

import java.util.stream.Stream;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** "was born in Lund, Sweden, in 1980": the second name says where the first is, and names nobody. */
final class PlaceInPlace {
    private PlaceInPlace() {}

    static boolean is(State state, Nominal nominal) {
        return isBareName(nominal.chunk())
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index - 2) instanceof NounChunk town
                && isBareName(town)
                && state.innermost() != null
                && state.innermost().chunk().equals(town)
                && state.ahead.at(state.index - 3) instanceof PrepositionChunk preposition
                && isWhere(preposition.lemma())
                && endsThere(state)
                && !isPersonsName(state, nominal)
                && hasSubject(state.current);
    }

    private static boolean isBareName(NounChunk chunk) {
        return chunk.isName()
                && !chunk.time()
                && chunk.title() == null
                && chunk.determiner() == Determiner.NONE
                && chunk.modifiers().isEmpty();
    }

    /** "Her counterpart in Lund, Tom Hale": a name of two words is rather that of who is there. */
    private static boolean isPersonsName(State state, Nominal nominal) {
        return nominal.chunk().head().lemma().indexOf(' ') > 0 && state.chain.size() > 1;
    }

    private static boolean isWhere(String preposition) {
        return switch (preposition) {
            case "in", "near", "outside" -> true;
            default -> false;
        };
    }

    private static boolean endsThere(State state) {
        return state.ahead.at(state.index + 1) == null
                || state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.COMMA)
                || state.ahead.isMark(state.index + 1, PunctuationChunk.Kind.STOP);
    }

    private static boolean hasSubject(Clause clause) {
        return !clause.subjects().isEmpty() || clause.host() != null;
    }

    /** Says it of whatever the first is said of. */
    static void take(State state, Nominal larger) {
        Nominal town = state.innermost();
        Prepositional where = town == null ? null : where(state.current.arguments().stream(), town);
        if (where != null) {
            state.current.argument(new Prepositional(where.preposition(), larger));
            return;
        }
        for (Nominal whole : state.chain) {
            Prepositional inside = where(whole.complements().stream(), town);
            if (inside != null) {
                whole.complement(new Prepositional(inside.preposition(), larger));
                return;
            }
        }
    }

    private static @Nullable Prepositional where(Stream<Prepositional> said, @Nullable Nominal town) {
        return said.filter(prepositional -> prepositional.nominal() == town)
                .findFirst()
                .orElse(null);
    }
}
