package org.constat.language.sentences.state;

import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Knows where a sentence holds one thing against another: "A but not B", "not A but B".
 *
 * @since 0.1
 */
public final class Contrast {
    private Contrast() {}

    /** "A, but not B", "not A but B" behind a verb: what follows is taken out. */
    public static boolean denies(State state, AdverbChunk adverb) {
        Chunk next = state.ahead.at(state.index + 1);
        return adverb.kind() == AdverbChunk.Kind.NEGATION
                && (next instanceof PrepositionChunk || next instanceof NounChunk)
                && (state.afterCoordinator || state.isAfterQuoteOrComma() || state.isAfterVerb());
    }

    /** "is not A but B", "n'a pas vendu A mais acheté B": behind "but" a negated clause goes on with what is so. */
    public static boolean affirms(State state, @Nullable VerbChunk verb) {
        return verb != null
                && verb.negative()
                && state.afterCoordinator
                && (isBut(state.ahead.at(state.index - 1))
                        || (state.ahead.at(state.index - 1) instanceof PrepositionChunk
                                && isBut(state.ahead.at(state.index - 2))));
    }

    /** "The firm is not Dutch but Belgian". */
    public static boolean affirms(State state, AdjectiveChunk adjective) {
        Clause clause = state.current;
        return affirms(state, clause.verb())
                && clause.predicates().stream().anyMatch(other -> other.begin() < adjective.begin())
                && !clause.subjects().isEmpty();
    }

    public static void affirm(State state, AdjectiveChunk adjective) {
        Clause denied = state.current;
        VerbChunk verb = denied.verb();
        Clause affirmed = state.beside(denied);
        denied.subjects().forEach(affirmed::subject);
        affirmed.predicate(adjective);
        if (verb != null) {
            affirmed.verb(verb.asAffirmative());
        }
    }

    private static boolean isBut(@Nullable Chunk chunk) {
        return chunk instanceof ConnectorChunk connector
                && switch (connector.lemma()) {
                    case "but", "mais", "but rather", "mais plutôt", "mais bien" -> true;
                    default -> false;
                };
    }
}
