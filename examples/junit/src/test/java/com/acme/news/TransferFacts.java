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

/** The extractor under test: finds who buys and who sells whom in football news. */
public final class TransferFacts implements Extractor {
    private static final String CLUB = "[A-Z][a-z]+ (?:United|City)";
    private static final String PLAYER = "[A-Z][a-z]+ [A-Z][a-z]+";
    private static final Pattern TRANSFER = Pattern.compile("(" + CLUB + ") (buys|sells) (" + PLAYER + ")");

    @Override
    public List<Fact> extract(Article article) {
        return TRANSFER.matcher(article.text()).results().map(TransferFacts::fact).toList();
    }

    private static Fact fact(MatchResult match) {
        return Fact.builder(Phrase.of(match.group(2)))
                .subject(Phrase.of(match.group(1)))
                .object(Phrase.of(match.group(3)))
                .evidence(new Evidence.At(new Span(match.start(), match.end())))
                .build();
    }
}
