package com.acme.news;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Span;

/** Finds how many promise what to whom, in French. */
public final class PromiseFacts implements Extractor {
    private static final Pattern PROMISE =
            Pattern.compile("(\\d+ \\p{Ll}+) ont (promis) (des? [\\p{L} ]+) à (l[’']\\p{Lu}\\p{L}+)");

    @Override
    public List<Fact> extract(Article article) {
        return PROMISE.matcher(article.text()).results().map(PromiseFacts::fact).toList();
    }

    @Override
    public String fingerprint() {
        return "promise-facts 1";
    }

    private static Fact fact(MatchResult match) {
        return Fact.builder(Phrase.of(match.group(2)))
                .subject(Phrase.of(match.group(1)))
                .object(Phrase.of(match.group(3)))
                .argument("to", Phrase.of(match.group(4)))
                .evidence(new Evidence.At(new Span(match.start(), match.end())))
                .build();
    }
}
