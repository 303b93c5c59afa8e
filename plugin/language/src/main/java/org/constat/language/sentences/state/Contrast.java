package org.constat.language.sentences.state;

import java.util.function.UnaryOperator;
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
        say(state, adjective, VerbChunk::asAffirmative);
    }

    /** "The reason is political and not technical", "est politique, non technique": only the second is denied. */
    public static boolean deniesQuality(State state, AdverbChunk adverb) {
        return adverb.kind() == AdverbChunk.Kind.NEGATION
                && state.ahead.at(state.index + 1) instanceof AdjectiveChunk
                && isQualified(state.current)
                && !state.current.subjects().isEmpty()
                && (state.afterCoordinator || state.isAfterQuoteOrComma());
    }

    /** "a été prévenu mais pas entendu", "se dit déçu, mais pas vaincu": only the second participle is denied. */
    public static boolean deniesParticiple(State state, AdverbChunk adverb) {
        return adverb.kind() == AdverbChunk.Kind.NEGATION
                && state.afterCoordinator
                && state.ahead.at(state.index + 1) instanceof VerbChunk participle
                && participle.form() == VerbChunk.Form.PAST_PARTICIPLE
                && !state.current.subjects().isEmpty()
                && (isPerfect(state.current.verb()) || isQualified(state.current));
    }

    private static boolean isPerfect(@Nullable VerbChunk verb) {
        return verb != null && verb.perfect();
    }

    private static boolean isQualified(Clause clause) {
        return clause.verb() != null
                && (!clause.predicates().isEmpty() || clause.verb().passive());
    }

    /** Says so of the same subject; "was tired, not angry" has no verb for that. */
    public static void deny(State state, AdjectiveChunk adjective) {
        if (!state.current.predicates().isEmpty()) {
            say(state, adjective, VerbChunk::asNegative);
        }
    }

    /** "Le maire, non élu, est parti": what is set apart is denied, and not what follows. */
    public static boolean deniesApart(State state, AdverbChunk adverb) {
        return adverb.kind() == AdverbChunk.Kind.NEGATION
                && state.isAfterQuoteOrComma()
                && state.current.awaitsVerb()
                && state.ahead.at(state.index + 1) instanceof VerbChunk participle
                && participle.form() == VerbChunk.Form.PAST_PARTICIPLE;
    }

    private static void say(State state, AdjectiveChunk adjective, UnaryOperator<VerbChunk> change) {
        Clause first = state.current;
        VerbChunk verb = first.verb();
        Clause second = state.beside(first);
        first.subjects().forEach(second::subject);
        second.predicate(adjective);
        if (verb != null) {
            second.verb(change.apply(verb).upTo(adjective.begin()));
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
