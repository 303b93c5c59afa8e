package com.acme.news;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Extractor;
import org.constat.Fact;

/**
 * Stands for a model that samples: it is sure of one fact, misses another in one of five answers, and a third in three of
 * them. Which answer misses what is fixed, so that this example prints the same each time.
 */
public final class SampledFacts implements Extractor {
    private static final Map<String, Integer> ASKED = new ConcurrentHashMap<>();

    @Override
    public List<Fact> extract(Article article) {
        int answer = (ASKED.merge(article.id(), 1, Integer::sum) - 1) % 5;
        return Stream.of(
                        found(true, "central bank", "raise", "rate", "The central bank raised its rate on Thursday."),
                        found(answer != 2, "savers", "welcome", "step", "Savers welcome the step."),
                        found(answer < 2, "board", "sell", "villa", "The board sells the villa."))
                .flatMap(fact -> fact)
                .toList();
    }

    private static Stream<Fact> found(boolean isFound, String subject, String relation, String object, String quote) {
        return isFound
                ? Stream.of(Fact.of(subject, relation, object).toBuilder()
                        .evidence(new Evidence.Quotation(quote))
                        .build())
                : Stream.of();
    }

    @Override
    public String fingerprint() {
        return "sampled-facts 1";
    }

    @Override
    public boolean deterministic() {
        return false;
    }
}
