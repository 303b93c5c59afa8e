package org.constat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Span;
import org.constat.assertion.Assertion;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorIdentity;
import org.constat.match.FactProblem;
import org.constat.match.Judgement;
import org.constat.match.run.MatchRun;
import org.constat.match.run.Matcher;
import org.constat.spi.Languages;

/** Streams articles and their facts into the matcher, and counts on the way. */
final class Run {
    private static final int WORDS_THAT_SHOULD_YIELD_A_FACT = 50;
    private static final String NO_LANGUAGE = "und";

    private final Loaded loaded;
    private final Languages languages;
    private final Feed feed;
    private final Consumer<Extracted> listener;
    private final List<String> articlesWithoutFacts = new ArrayList<>();
    private final Map<String, String> failedArticles = new TreeMap<>();
    private int articles;
    private long facts;

    /**
     * @param listener sees what came of each article, before it is held against anything
     */
    Run(Loaded loaded, Feed feed, Consumer<Extracted> listener) {
        this.loaded = loaded;
        this.languages = loaded.setup().languages();
        this.feed = feed;
        this.listener = listener;
    }

    /** Returns the verdicts on these assertions, from the articles that are wanted. */
    List<Judgement> judge(List<Assertion> assertions, Predicate<String> wanted) {
        MatchRun matching = matcher(assertions).start();
        feed.forEach(wanted, extracted -> receive(extracted, matching));
        matching.problems().forEach(this::note);
        return matching.finish();
    }

    private Matcher matcher(List<Assertion> assertions) {
        String language = loaded.corpus().settings().language();
        return new Matcher(
                assertions,
                loaded.lexicon(),
                tag -> Optional.of(languages.phraseReader(tag, loaded.lexicon())),
                language == null ? NO_LANGUAGE : language,
                identity().slots());
    }

    private void receive(Extracted extracted, MatchRun matching) {
        Article article = extracted.article();
        articles++;
        listener.accept(extracted);
        if (extracted instanceof Extracted.Failed failed) {
            failedArticles.put(article.id(), failed.message());
            matching.failed(article.id(), failed.message());
        } else if (extracted instanceof Extracted.Facts answered) {
            count(article, answered.facts());
            matching.accept(article, sentences(article), answered.facts());
        }
    }

    private void count(Article article, List<Fact> found) {
        facts += found.size();
        if (found.isEmpty() && article.text().split("\\s+").length > WORDS_THAT_SHOULD_YIELD_A_FACT) {
            articlesWithoutFacts.add(article.id());
        }
    }

    private List<Span> sentences(Article article) {
        return languages
                .find(article.language())
                .map(language -> language.sentences(article))
                .orElse(List.of());
    }

    /** A fact that contradicts itself is a lie of the extractor about its article. */
    private void note(FactProblem problem) {
        failedArticles.putIfAbsent(problem.article(), CheckMessages.unreadableFact(problem));
    }

    /** Takes over what went wrong in another trial. */
    void alsoFailed(Map<String, String> articles) {
        articles.forEach(failedArticles::putIfAbsent);
    }

    ExtractorIdentity identity() {
        return feed.identity();
    }

    int articles() {
        return articles;
    }

    long facts() {
        return facts;
    }

    List<String> articlesWithoutFacts() {
        return articlesWithoutFacts;
    }

    Map<String, String> failedArticles() {
        return failedArticles;
    }
}
