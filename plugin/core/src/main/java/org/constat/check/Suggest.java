package org.constat.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.constat.corpus.CorpusException;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorException;
import org.constat.extract.ExtractorSource;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.Verdict;
import org.constat.reading.AssertionReader;

/**
 * Writes what an extractor finds in articles as candidate assertions, for a person to review. Only what would hold as it is
 * written, and what no assertion asks yet, is suggested.
 *
 * @since 0.1
 */
public final class Suggest {
    private static final Location CANDIDATE = Location.of("candidate");

    private final SuggestRequest request;
    private final Loaded loaded;
    private final KeptFeed feed;
    private final List<String> lines = new ArrayList<>();
    private int suggested;

    private Suggest(SuggestRequest request, Loaded loaded, ExtractorSource source) {
        this.request = request;
        this.loaded = loaded;
        this.feed = new KeptFeed(loaded, new StreamedFeed(loaded, source));
    }

    /**
     * Suggests.
     *
     * @throws CorpusException if the corpus has mistakes, or an id is of no article
     * @throws ExtractorException if the extractor cannot be used at all
     */
    public static GoalResult run(SuggestRequest request) {
        try (Loaded loaded = Loaded.withoutNeedOfAssertions(request.setup());
                ExtractorSource source = new Sources(loaded).open()) {
            return new Suggest(request, loaded, source).run();
        }
    }

    private GoalResult run() {
        refuseUnknownArticles();
        Predicate<String> wanted =
                article -> request.articles().isEmpty() || request.articles().contains(article);
        Set<Fact> asked = askedAlready(wanted);
        boolean failed = false;
        for (Extracted extracted : feed.get(wanted)) {
            if (extracted instanceof Extracted.Facts found) {
                suggest(found, asked);
            } else if (extracted instanceof Extracted.Failed failure) {
                failed = true;
                lines.add("  " + CheckMessages.failedArticle(failure.article().id(), failure.message()));
            }
        }
        lines.add(0, CheckMessages.suggested(suggested, feed.identity()));
        return new GoalResult(failed, lines);
    }

    private void refuseUnknownArticles() {
        Problems problems = new Problems();
        request.articles().stream()
                .filter(article -> loaded.corpus().entry(article).isEmpty())
                .sorted()
                .forEach(article -> problems.add(
                        Location.of("constat.ids"),
                        CheckMessages.unknownArticle(article, loaded.corpus().articleIds())));
        problems.throwIfAny();
    }

    /** Facts of one article are no facts of another, since each knows its places. */
    private Set<Fact> askedAlready(Predicate<String> wanted) {
        Set<Fact> facts = new HashSet<>();
        judge(loaded.assertions(), wanted)
                .forEach(judgement ->
                        judgement.matches().stream().map(Match::fact).forEach(facts::add));
        return facts;
    }

    private List<Judgement> judge(List<Assertion> assertions, Predicate<String> wanted) {
        return assertions.isEmpty() ? List.of() : new Run(loaded, feed, extracted -> {}).judge(assertions, wanted);
    }

    private void suggest(Extracted.Facts found, Set<Fact> asked) {
        String article = found.article().id();
        Map<String, Fact> byBars = new LinkedHashMap<>();
        found.facts().stream()
                .filter(fact -> !asked.contains(fact))
                .forEach(fact -> byBars.putIfAbsent(Bars.render(Pattern.of(fact)), fact));
        Map<String, Fact> holding = holding(article, byBars);
        if (!holding.isEmpty()) {
            Path file = new SuggestedFile(loaded, found.article(), feed.identity()).write(request.directory(), holding);
            suggested += holding.size();
            lines.add("  " + CheckMessages.suggestedFile(file, holding.size()));
        }
    }

    private Map<String, Fact> holding(String article, Map<String, Fact> byBars) {
        AssertionReader reader = new AssertionReader(loaded.setup().languages(), loaded.lexicon(), new Problems());
        List<Assertion> candidates = new ArrayList<>();
        byBars.forEach((bars, fact) -> {
            List<String> tags =
                    fact.language() == null ? loaded.setup().languages().tags() : List.of(fact.language());
            Assertion read = reader.read(bars, tags, CANDIDATE);
            if (read.unreadable() == null) {
                candidates.add(named(read, bars, article));
            }
        });
        Map<String, Fact> holding = new LinkedHashMap<>();
        judge(candidates, article::equals).stream()
                .filter(judgement -> judgement.verdict() == Verdict.HELD)
                .map(judgement -> judgement.assertion().id())
                .forEach(bars -> holding.put(bars, Objects.requireNonNull(byBars.get(bars))));
        return holding;
    }

    private static Assertion named(Assertion read, String id, String article) {
        return new Assertion(
                id,
                read.kind(),
                read.text(),
                read.readings(),
                null,
                Set.of(article),
                1,
                Set.of(),
                null,
                null,
                read.options(),
                null,
                read.location());
    }
}
