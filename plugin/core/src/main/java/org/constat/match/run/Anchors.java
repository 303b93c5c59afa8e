package org.constat.match.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.Span;
import org.constat.match.article.ArticleContext;
import org.constat.match.verdict.AssertionState;
import org.constat.match.verdict.Quotes;
import org.jspecify.annotations.Nullable;

/** The sentences of one article that the quotations of assertions point at. */
final class Anchors {
    private final Map<AssertionState, List<Span>> sentences = new HashMap<>();

    Anchors(List<AssertionState> quoting, ArticleContext context) {
        String id = context.article().id();
        List<AssertionState> meant =
                quoting.stream().filter(state -> state.isMeant(id)).toList();
        if (!meant.isEmpty()) {
            String text = Quotes.normal(context.article().text());
            meant.forEach(state -> anchor(state, text, context));
        }
    }

    private void anchor(AssertionState state, String text, ArticleContext context) {
        String quote = state.assertion().quote();
        if (quote != null) {
            List<Span> quoted = Quotes.sentences(quote, text, context.sentences());
            sentences.put(state, quoted);
            if (!quoted.isEmpty()) {
                state.anchor();
            }
        }
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** Returns whether the quotation of an assertion points at one of these sentences. */
    boolean pointsAtOneOf(List<Span> some, AssertionState state) {
        return some.stream().anyMatch(sentences.getOrDefault(state, List.of())::contains);
    }

    /** Returns where the evidence for an assertion must lie; null for anywhere. */
    @Nullable
    List<Span> of(AssertionState state) {
        return state.assertion().quote() == null ? null : sentences.getOrDefault(state, List.of());
    }
}
