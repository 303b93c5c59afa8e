package org.constat.language.sentences.noun;

import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.AdverbChunk;
import org.constat.language.phrases.Chunk;
import org.constat.language.phrases.ConnectorChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.state.State;
import org.jspecify.annotations.Nullable;

/** Knows a sum behind a comma that tells by how much the one before it differs from another. */
final class ComparedSum {

    private ComparedSum() {}

    /**
     * "reached 61 percent, four points higher", "61 %, soit quatre points de plus", "90 cas, soit deux fois moins": by how much, and no
     * second sum.
     */
    static boolean is(State state, Nominal nominal) {
        Quantity quantity = nominal.chunk().quantity();
        boolean compared = state.ahead.at(state.index + 1) instanceof AdjectiveChunk adjective
                && (adjective.head().text().endsWith("er")
                        || adjective.head().lemma().equals("more")
                        || adjective.head().lemma().equals("less"));
        boolean times = nominal.chunk().head().lemma().equals("fois");
        boolean bare = (times || nominal.chunk().head().kind() == Word.Kind.OTHER) && isMoreOrLess(state);
        boolean more = bare
                || nominal.chunk().modifiers().stream()
                        .anyMatch(word ->
                                word.lemma().equals("de plus") || word.lemma().equals("de moins"));
        return quantity != null && !quantity.ordinal() && (compared || more);
    }

    /** "soit 300 de plus": of what a bare number is the difference. */
    private static boolean isMoreOrLess(State state) {
        Chunk next = state.ahead.at(state.index + 1);
        boolean than = next instanceof PrepositionChunk preposition
                && preposition.isOf()
                && isComparison(state.ahead.at(state.index + 2));
        return isComparison(next)
                || than
                || (next instanceof AdverbChunk adverb
                        && (adverb.word().lemma().equals("de plus")
                                || adverb.word().lemma().equals("de moins")));
    }

    private static boolean isComparison(@Nullable Chunk chunk) {
        return chunk instanceof ConnectorChunk connector && connector.kind() == ConnectorChunk.Kind.COMPARISON;
    }
}
