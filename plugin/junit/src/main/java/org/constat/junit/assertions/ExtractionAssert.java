package org.constat.junit.assertions;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.constat.Fact;
import org.constat.junit.Answer;
import org.constat.junit.Extraction;

/**
 * Assertions on all facts found in a corpus.
 *
 * @since 0.1
 */
public class ExtractionAssert extends AbstractAssert<ExtractionAssert, Extraction> {
    private final Set<String> articles;

    /** @param actual what is asserted about */
    protected ExtractionAssert(Extraction actual) {
        this(actual, Set.of());
    }

    private ExtractionAssert(Extraction actual, Set<String> articles) {
        super(actual, ExtractionAssert.class);
        this.articles = articles;
    }

    /**
     * Narrows what follows to some articles.
     *
     * @param ids of articles of the corpus
     */
    public ExtractionAssert inArticle(String... ids) {
        isNotNull();
        return new ExtractionAssert(actual, Set.of(ids)).withAssertionInfo(this);
    }

    private ExtractionAssert withAssertionInfo(ExtractionAssert other) {
        info.description(other.info.description());
        return this;
    }

    /** Verifies that a fact is found, by the rules of {@link org.constat.junit.Holds}. */
    public ExtractionAssert holds(String sentence) {
        isNotNull();
        verify(actual.holds(sentence, articles));
        return this;
    }

    /** Verifies that a fact is not found and could have been, by the rules of {@link org.constat.junit.Never}. */
    public ExtractionAssert neverHolds(String sentence) {
        isNotNull();
        verify(actual.neverHolds(sentence, articles));
        return this;
    }

    /** Verifies that a fact is found, and goes on with it. */
    public MatchAssert match(String sentence) {
        isNotNull();
        Answer answer = actual.holds(sentence, articles);
        verify(answer);
        return new MatchAssert(answer.matches().get(0));
    }

    /** Goes on with the facts of the articles meant, in the order of the corpus. */
    public ListAssert<Fact> facts() {
        isNotNull();
        List<Fact> facts = articles.isEmpty()
                ? actual.facts()
                : actual.articles().stream()
                        .filter(articles::contains)
                        .flatMap(id -> actual.facts(id).stream())
                        .toList();
        return Assertions.assertThat(facts);
    }

    private void verify(Answer answer) {
        if (!answer.asAsked()) {
            throw failureWithActualExpected(answer.actual(), answer.expected(), "%s", answer.text());
        }
    }
}
