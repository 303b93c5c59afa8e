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

/** The extractor under test takes the first player of an article for every transfer in it. */
public final class TransferFacts implements Extractor {
    private static final String CLUB = "[A-Z][a-z]+ (?:United|City)";
    private static final String PLAYER = "[A-Z][a-z]+ [A-Z][a-z]+";
    private static final Pattern TRANSFER = Pattern.compile("(" + CLUB + ") (buys|sells) (" + PLAYER + ")");

    @Override
    public List<Fact> extract(Article article) {
        List<MatchResult> transfers = TRANSFER.matcher(article.text()).results().toList();
        return transfers.stream()
                .map(transfer -> fact(transfer, transfers.get(0).group(3)))
                .toList();
    }

    private static Fact fact(MatchResult transfer, String player) {
        return Fact.builder(Phrase.of(transfer.group(2)))
                .subject(Phrase.of(transfer.group(1)))
                .object(Phrase.of(player))
                .evidence(new Evidence.At(new Span(transfer.start(), transfer.end())))
                .build();
    }
}
