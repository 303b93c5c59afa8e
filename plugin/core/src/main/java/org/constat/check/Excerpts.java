package org.constat.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusSettings.TextPolicy;
import org.constat.match.Judgement;
import org.constat.report.Excerpt;
import org.constat.spi.Languages;

/** Finds the sentences in which the facts stand that findings are about, reading each article once more. */
final class Excerpts {
    private static final int MAX_SENTENCE = 1_000;

    /** The fact that a finding shows, and where. */
    private record Shown(String article, Fact fact) {}

    private final Corpus corpus;
    private final Languages languages;

    Excerpts(Corpus corpus, Languages languages) {
        this.corpus = corpus;
        this.languages = languages;
    }

    /** Returns the excerpt of each finding that shows a fact, by the id of its assertion. */
    Map<String, Excerpt> of(List<Judgement> findings) {
        Map<String, Shown> shownById = new HashMap<>();
        findings.forEach(finding -> shown(finding)
                .ifPresent(shown -> shownById.put(finding.assertion().id(), shown)));
        Set<String> wanted = new HashSet<>();
        shownById.values().forEach(shown -> wanted.add(shown.article()));
        Map<String, Excerpt> excerpts = new HashMap<>();
        try (Stream<Article> articles = corpus.articles(entry -> wanted.contains(entry.id()))) {
            articles.forEach(article -> add(article, shownById, excerpts));
        }
        return excerpts;
    }

    private static Optional<Shown> shown(Judgement finding) {
        Stream<Shown> matched = finding.matches().stream().map(match -> new Shown(match.article(), match.fact()));
        Stream<Shown> near = finding.nearest().stream().map(fact -> new Shown(fact.article(), fact.fact()));
        return Stream.concat(matched, near).findFirst();
    }

    private void add(Article article, Map<String, Shown> shownById, Map<String, Excerpt> excerpts) {
        List<Span> sentences = languages
                .find(article.language())
                .map(language -> {
                    Article split = Blocks.in(article, languages);
                    return language.sentences(split);
                })
                .orElse(List.of());
        shownById.forEach((id, shown) -> {
            if (shown.article().equals(article.id())) {
                excerpts.put(id, excerpt(article, sentences, shown.fact()));
            }
        });
    }

    private Excerpt excerpt(Article article, List<Span> sentences, Fact fact) {
        Optional<Span> place =
                place(fact).filter(span -> span.end() <= article.text().length());
        if (place.isEmpty()) {
            return new Excerpt(article.id(), 0, "");
        }
        Span sentence = sentences.stream()
                .filter(span -> span.overlaps(place.get()) || span.contains(place.get()))
                .findFirst()
                .orElse(place.get());
        String shown = corpus.settings().text() == TextPolicy.NONE ? "" : bounded(sentence, article.text());
        return new Excerpt(article.id(), line(article.text(), sentence.begin()), shown);
    }

    private static String bounded(Span sentence, String text) {
        return text.substring(sentence.begin(), Math.min(sentence.end(), sentence.begin() + MAX_SENTENCE));
    }

    private static int line(String text, int offset) {
        return 1 + (int) text.chars().limit(offset).filter(unit -> unit == '\n').count();
    }

    private static Optional<Span> place(Fact fact) {
        Stream<Span> evidence = fact.evidence().stream()
                .filter(Evidence.At.class::isInstance)
                .map(place -> ((Evidence.At) place).span());
        Stream<Span> phrases = Stream.of(
                        Optional.<Filler>of(fact.relation()),
                        Optional.ofNullable(fact.subject()),
                        Optional.ofNullable(fact.object()))
                .flatMap(Optional::stream)
                .filter(Phrase.class::isInstance)
                .flatMap(phrase -> ((Phrase) phrase).spans().stream());
        return Stream.concat(evidence, phrases).findFirst();
    }
}
