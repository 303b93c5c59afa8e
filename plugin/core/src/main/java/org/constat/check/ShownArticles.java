package org.constat.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Span;
import org.constat.corpus.CorpusSettings.TextPolicy;
import org.constat.gate.Decision;
import org.constat.report.ShownArticle;
import org.constat.report.ShownArticle.Passage;

/** Finds what reports may show of the articles whose facts they show. */
final class ShownArticles {
    private static final int MAX_TEXT = 8_000_000;

    private final Loaded loaded;
    private final TextPolicy policy;
    private final Excerpts excerpts;
    private final List<ShownArticle> shown = new ArrayList<>();
    private int textLength;

    ShownArticles(Loaded loaded) {
        this.loaded = loaded;
        this.policy = loaded.corpus().settings().text();
        this.excerpts = new Excerpts(loaded.corpus(), loaded.setup().languages());
    }

    /** Returns the articles in which a fact stands that one of the decisions is about. */
    List<ShownArticle> of(List<Decision> decisions) {
        Map<String, Set<Fact>> facts = decisions.stream()
                .flatMap(decision -> Excerpts.shown(decision.judgement()))
                .collect(Collectors.groupingBy(
                        Excerpts.Shown::article, Collectors.mapping(Excerpts.Shown::fact, Collectors.toSet())));
        try (Stream<Article> articles = loaded.corpus().articles(entry -> facts.containsKey(entry.id()))) {
            articles.forEach(article -> add(article, facts.getOrDefault(article.id(), Set.of())));
        }
        return shown;
    }

    private void add(Article article, Set<Fact> facts) {
        boolean whole = policy == TextPolicy.FULL && textLength + article.text().length() <= MAX_TEXT;
        textLength += whole ? article.text().length() : 0;
        shown.add(new ShownArticle(
                article.id(),
                policy == TextPolicy.NONE ? "" : article.title().orElse(""),
                article.language() == null ? "" : article.language(),
                whole ? article.text() : "",
                passages(article, facts)));
    }

    private Map<Fact, Passage> passages(Article article, Set<Fact> facts) {
        List<Span> sentences = excerpts.sentences(article);
        Map<Fact, Passage> passages = new HashMap<>();
        facts.forEach(fact -> Excerpts.sentence(article, sentences, fact)
                .ifPresent(sentence -> passages.put(fact, passage(article.text(), sentence))));
        return passages;
    }

    private Passage passage(String text, Span sentence) {
        return new Passage(
                Excerpts.line(text, sentence.begin()),
                sentence.begin(),
                sentence.end(),
                policy == TextPolicy.NONE ? "" : Excerpts.bounded(sentence, text));
    }
}
