package org.constat.language.sentences.noun;

import java.util.List;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Reads "Nine people fell ill in France and two in Belgium": the same of others, elsewhere or at another time. */
final class GappedPlace {
    private GappedPlace() {}

    /** Returns whether a number behind "and" begins such a clause. */
    static boolean begins(State state, Nominal nominal) {
        NounChunk number = nominal.chunk();
        return number.quantity() != null
                && number.head().kind() == Word.Kind.OTHER
                && state.current.verb() != null
                && counted(state.current) != null
                && state.ahead.at(state.index + 1) instanceof PrepositionChunk where
                && state.ahead.at(state.index + 2) instanceof NounChunk
                && isLast(where, state.current.arguments());
    }

    private static boolean isLast(PrepositionChunk where, List<Prepositional> arguments) {
        PrepositionChunk last =
                arguments.isEmpty() ? null : arguments.get(arguments.size() - 1).preposition();
        return last != null && !last.isOf() && last.lemma().equals(where.lemma());
    }

    /** Who or what has been counted: the object, or the subject where there is none. */
    private static @Nullable Nominal counted(Clause clause) {
        List<Nominal> all = clause.objects().isEmpty() ? clause.subjects() : clause.objects();
        Nominal one = all.size() == 1 ? all.get(0) : null;
        return one != null
                        && (one.chunk().quantity() != null || one.chunk().determiner() == Determiner.INDEFINITE)
                        && one.chunk().head().kind() == Word.Kind.NOUN
                ? one
                : null;
    }

    static void take(State state, Nominal nominal) {
        Clause first = state.current;
        Nominal counted = counted(first);
        VerbChunk verb = first.verb();
        if (counted == null || verb == null) {
            return;
        }
        Nominal others = new Nominal(nominal.chunk().counting(counted.chunk()));
        Clause second = state.beside(first);
        second.verb(verb);
        if (first.objects().isEmpty()) {
            second.subject(others);
        } else {
            first.subjects().forEach(second::subject);
            second.object(others);
        }
        state.place(others);
    }
}
