package org.constat.language.sentences.verb;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.PunctuationChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/**
 * Gives what stands before a subject to all that follows: "À Lyon, le maire a signé et rendu le rapport".
 *
 * @since 0.1
 */
public final class SharedCircumstances {
    private SharedCircumstances() {}

    public static void share(Clause from, Clause to) {
        before(from).forEach(to::argument);
    }

    private static Stream<Prepositional> before(Clause clause) {
        int begin = clause.subjects().stream()
                .mapToInt(subject -> subject.chunk().begin())
                .min()
                .orElse(0);
        return clause.arguments().stream()
                .filter(argument -> argument.nominal().chunk().begin() < begin)
                .filter(argument -> argument.nominal().chunk().time() || isPlace(argument.preposition()));
    }

    /** "In Lund, shops shut and buses stopped": gives it to a second subject, too, that has no place or time of its own. */
    public static void shareBehindAnd(State state, Clause from, Clause to) {
        if (state.before() instanceof ConnectorChunk connector && isAnd(connector.lemma())) {
            boolean placed = isAhead(state, SharedCircumstances::isPlace);
            boolean timed = isAhead(state, chunk -> chunk instanceof NounChunk noun && noun.time());
            before(from)
                    .filter(argument -> argument.nominal().chunk().time() ? !timed : !placed)
                    .forEach(to::argument);
        }
    }

    private static boolean isAnd(String connector) {
        return connector.equals("and") || connector.equals("et");
    }

    private static boolean isAhead(State state, Predicate<Chunk> wanted) {
        return state.ahead.chunks().subList(state.index, state.ahead.chunks().size()).stream()
                .takeWhile(chunk -> !(chunk instanceof PunctuationChunk))
                .anyMatch(wanted);
    }

    private static boolean isPlace(@Nullable Chunk chunk) {
        return chunk instanceof PrepositionChunk preposition
                && (preposition.role().equals("place") || preposition.lemma().equals("à"));
    }
}
