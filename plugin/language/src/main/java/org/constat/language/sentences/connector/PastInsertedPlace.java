package org.constat.language.sentences.connector;

import java.util.List;
import java.util.stream.Stream;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.Government;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Finds what a French clause is about behind a place set apart: "ferme la scierie de Lens, dans la vallée, qui emploie 90 personnes". */
final class PastInsertedPlace {
    private PastInsertedPlace() {}

    /** Returns the plant or body before the place, where the clause says what no place does; else null. */
    static @Nullable Nominal of(State state, ConnectorChunk connector, Government government) {
        boolean deliberate = government.isFrench()
                && connector.lemma().equals("qui")
                && state.isAfterMark(PunctuationChunk.Kind.COMMA)
                && state.ahead.at(state.index + 1) instanceof VerbChunk verb
                && !verb.passive()
                && (government.isDeliberate(verb.lemma()) || government.isReacting(verb.lemma()));
        int comma = deliberate ? commaBefore(state) : -1;
        return comma > 0 && state.ahead.at(comma - 1) instanceof NounChunk last
                ? holder(state.current, last, government)
                : null;
    }

    /** Returns the comma before "dans la vallée de la Moline" and its like, or -1. */
    private static int commaBefore(State state) {
        int at = state.index - 2;
        while (state.ahead.at(at) instanceof NounChunk
                && state.ahead.at(at - 1) instanceof PrepositionChunk preposition) {
            if (state.ahead.isMark(at - 2, PunctuationChunk.Kind.COMMA)) {
                return preposition.role().equals("place") ? at - 2 : -1;
            }
            at -= 2;
        }
        return -1;
    }

    private static @Nullable Nominal holder(Clause clause, NounChunk last, Government government) {
        return Stream.of(clause.subjects().stream(), clause.objects().stream(), named(clause))
                .flatMap(nominals -> nominals)
                .map(nominal -> holder(nominal, last, government))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Nominal> named(Clause clause) {
        return clause.arguments().stream().map(Prepositional::nominal);
    }

    /** Returns the innermost plant or body on the way to a noun, which has its name from it. */
    private static @Nullable Nominal holder(Nominal nominal, NounChunk last, Government government) {
        boolean holds =
                !nominal.chunk().isName() && (government.isSite(nominal.chunk()) || government.isDoer(nominal.chunk()));
        if (nominal.chunk().equals(last)) {
            return holds ? nominal : null;
        }
        List<Prepositional> complements = nominal.complements();
        for (Prepositional complement : complements) {
            Nominal inner = holder(complement.nominal(), last, government);
            if (inner != null || (holds && complement.nominal().chunk().equals(last))) {
                return inner == null ? nominal : inner;
            }
        }
        return null;
    }
}
