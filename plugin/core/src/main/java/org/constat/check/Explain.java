package org.constat.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.assertion.Assertion;
import org.constat.corpus.CorpusException;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.extract.ExtractorException;
import org.constat.extract.ExtractorSource;
import org.constat.match.Judgement;
import org.constat.match.NearFact;
import org.constat.match.Verdict;
import org.constat.reading.AssertionReader;
import org.constat.report.Excerpt;

/**
 * Explains assertions: how they are read, by which steps they hold, or which facts come nearest and what is in the way.
 *
 * @since 0.1
 */
public final class Explain {
    private static final Location COMMAND_LINE = Location.of("constat.assertion");

    private final ExplainRequest request;
    private final Loaded loaded;

    private Explain(ExplainRequest request, Loaded loaded) {
        this.request = request;
        this.loaded = loaded;
    }

    /**
     * Explains a sentence, or assertions of the corpus.
     *
     * @throws CorpusException if the corpus has mistakes, or an id is of no assertion or article
     * @throws ExtractorException if the extractor cannot be used at all
     */
    public static ExplainResult run(ExplainRequest request) {
        boolean ownSentence = request.sentence() != null;
        Setup setup = request.setup();
        try (Loaded loaded = ownSentence ? Loaded.withoutNeedOfAssertions(setup) : Loaded.of(setup)) {
            return new Explain(request, loaded).run();
        }
    }

    private ExplainResult run() {
        refuseUnknownArticles();
        String sentence = request.sentence();
        if (sentence == null) {
            Selection selection = Selection.of(loaded.assertions(), request.ids(), Set.of());
            return judge(selection.run(), selection::looksAt, selection.selected());
        }
        List<Assertion> readings = readings(sentence);
        return judge(readings, article -> true, readings);
    }

    private void refuseUnknownArticles() {
        Problems problems = new Problems();
        request.articles().stream()
                .filter(article -> loaded.corpus().entry(article).isEmpty())
                .forEach(article -> problems.add(
                        COMMAND_LINE,
                        CheckMessages.unknownArticle(article, loaded.corpus().articleIds())));
        problems.throwIfAny();
    }

    /** Returns the sentence as each language reads it; where none can, why the first one cannot. */
    private List<Assertion> readings(String sentence) {
        AssertionReader reader = new AssertionReader(request.setup().languages(), loaded.lexicon(), new Problems());
        List<String> tags =
                request.language() == null ? request.setup().languages().tags() : List.of(request.language());
        List<Assertion> attempts = tags.stream()
                .map(tag -> reader.read(sentence, List.of(tag), COMMAND_LINE))
                .toList();
        List<Assertion> readable = attempts.stream()
                .filter(attempt -> attempt.unreadable() == null)
                .toList();
        return readable.isEmpty() ? List.of(reader.read(sentence, tags, COMMAND_LINE)) : readable;
    }

    private ExplainResult judge(List<Assertion> assertions, Predicate<String> looksAt, List<Assertion> shown) {
        Set<String> only = request.articles();
        Predicate<String> wanted = article -> looksAt.test(article) && (only.isEmpty() || only.contains(article));
        try (ExtractorSource source = new Sources(loaded).open()) {
            Run run = new Run(loaded, new StreamedFeed(loaded, source), extracted -> {});
            List<Judgement> judgements = run.judge(assertions, wanted).stream()
                    .filter(judgement -> shown.contains(judgement.assertion()))
                    .toList();
            List<Judgement> explained = request.sentence() == null ? judgements : List.of(best(judgements));
            return new ExplainResult(explained, lines(explained, wanted, run));
        }
    }

    /** Of several readings of one sentence, the one that holds; else the one that comes nearest. */
    private static Judgement best(List<Judgement> judgements) {
        return judgements.stream()
                .min(Comparator.comparingInt(Explain::distance))
                .orElseThrow();
    }

    private static int distance(Judgement judgement) {
        if (judgement.verdict() == Verdict.HELD) {
            return -1;
        }
        return judgement.nearest().stream()
                .map(NearFact::differences)
                .mapToInt(List::size)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<String> lines(List<Judgement> judgements, Predicate<String> wanted, Run run) {
        List<String> lines = new ArrayList<>();
        Map<Excerpts.Shown, Excerpt> excerpts = new Excerpts(
                        loaded.corpus(), request.setup().languages())
                .of(judgements.stream().flatMap(Excerpts::shown).toList());
        judgements.forEach(judgement -> lines.addAll(new Explanation(judgement, excerpts).lines()));
        lines.add(CheckMessages.lookedAt(
                loaded.corpus().articleIds().stream().filter(wanted).toList(), run.facts()));
        run.failedArticles().forEach((article, why) -> lines.add(CheckMessages.failedArticle(article, why)));
        return lines;
    }
}
