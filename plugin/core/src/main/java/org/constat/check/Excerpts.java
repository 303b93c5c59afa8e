package org.constat.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * A fact that is shown.
     *
     * @param article the id of the article
     * @param fact what was found there
     */
    record Shown(String article, Fact fact) {}

    private final Corpus corpus;
    private final Languages languages;

    Excerpts(Corpus corpus, Languages languages) {
        this.corpus = corpus;
        this.languages = languages;
    }

    /** Returns the excerpt of the fact that each finding is about, by the id of its assertion. */
    Map<String, Excerpt> byAssertion(List<Judgement> findings) {
        Map<String, Shown> shownById = new HashMap<>();
        findings.forEach(finding -> shown(finding)
                .findFirst()
                .ifPresent(shown -> shownById.put(finding.assertion().id(), shown)));
        Map<Shown, Excerpt> excerpts = of(shownById.values());
        Map<String, Excerpt> byId = new HashMap<>();
        shownById.forEach((id, shown) -> byId.put(id, Objects.requireNonNull(excerpts.get(shown))));
        return byId;
    }

    /** Returns the facts that a judgement shows: those that satisfy it, then the nearest. */
    static Stream<Shown> shown(Judgement judgement) {
        Stream<Shown> matched = judgement.matches().stream().map(match -> new Shown(match.article(), match.fact()));
        Stream<Shown> near = judgement.nearest().stream().map(fact -> new Shown(fact.article(), fact.fact()));
        return Stream.concat(matched, near);
    }

    /** Returns the excerpt of each fact. */
    Map<Shown, Excerpt> of(Collection<Shown> facts) {
        Map<String, Set<Shown>> byArticle =
                facts.stream().collect(Collectors.groupingBy(Shown::article, Collectors.toSet()));
        Map<Shown, Excerpt> excerpts = new HashMap<>();
        try (Stream<Article> articles = corpus.articles(entry -> byArticle.containsKey(entry.id()))) {
            articles.forEach(article -> {
                List<Span> sentences = sentences(article);
                byArticle
                        .getOrDefault(article.id(), Set.of())
                        .forEach(shown -> excerpts.put(shown, excerpt(article, sentences, shown.fact())));
            });
        }
        return excerpts;
    }

    List<Span> sentences(Article article) {
        return languages
                .find(article.language())
                .map(language -> language.sentences(Blocks.in(article, languages)))
                .orElse(List.of());
    }

    private Excerpt excerpt(Article article, List<Span> sentences, Fact fact) {
        Optional<Span> sentence = sentence(article, sentences, fact);
        if (sentence.isEmpty()) {
            return new Excerpt(article.id(), 0, "");
        }
        String shown = corpus.settings().text() == TextPolicy.NONE ? "" : bounded(sentence.get(), article.text());
        return new Excerpt(article.id(), line(article.text(), sentence.get().begin()), shown);
    }

    /** Returns the sentence that a fact stands in; the place of the fact itself where no sentence is known there. */
    static Optional<Span> sentence(Article article, List<Span> sentences, Fact fact) {
        return place(fact)
                .filter(place -> place.end() <= article.text().length())
                .map(place -> sentences.stream()
                        .filter(span -> span.overlaps(place) || span.contains(place))
                        .findFirst()
                        .orElse(place));
    }

    static String bounded(Span sentence, String text) {
        return text.substring(sentence.begin(), Math.min(sentence.end(), sentence.begin() + MAX_SENTENCE));
    }

    static int line(String text, int offset) {
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
