package org.constat.check;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.constat.assertion.Assertion;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusException;
import org.constat.corpus.Problems;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorException;
import org.constat.extract.ExtractorIdentity;
import org.constat.extract.ExtractorSource;
import org.constat.gate.FailOn;
import org.constat.gate.Gate;
import org.constat.reading.AssertionReader;
import org.constat.reading.Draft;
import org.constat.report.Report;

/**
 * A corpus that is opened once with its extractor and asked many times. An article is extracted when an assertion first
 * looks at it, and never twice; its facts are kept until the session is closed. Thread-safe.
 *
 * @since 0.1
 */
public final class Session implements AutoCloseable {
    private final Loaded loaded;
    private final ExtractorSource source;
    private final KeptFeed feed;

    private Session(Loaded loaded, ExtractorSource source) {
        this.loaded = loaded;
        this.source = source;
        this.feed = new KeptFeed(loaded, new StreamedFeed(loaded, source));
    }

    /**
     * Opens a corpus; its facts files are not read.
     *
     * @throws CorpusException with every mistake of its settings, articles and lexicon
     * @throws ExtractorException if the extractor cannot be used at all
     */
    public static Session open(Setup setup) {
        Loaded loaded = Loaded.withoutAssertions(setup);
        try {
            return new Session(loaded, new Sources(loaded).open());
        } catch (RuntimeException unusable) {
            loaded.close();
            throw unusable;
        }
    }

    /** Returns the corpus; the session closes it. */
    public Corpus corpus() {
        return loaded.corpus();
    }

    /** Returns which extractor answers. */
    public ExtractorIdentity extractor() {
        return feed.identity();
    }

    /**
     * Reads drafts into assertions.
     *
     * @param problems takes double ids, and articles that the corpus does not have
     * @return the assertions in their order, each followed by its near misses
     */
    public List<Assertion> read(List<Draft> drafts, Problems problems) {
        drafts.forEach(draft -> reportUnknownArticles(draft, problems));
        AssertionReader reader = new AssertionReader(loaded.setup().languages(), loaded.lexicon(), problems);
        return reader.read(drafts);
    }

    private void reportUnknownArticles(Draft draft, Problems problems) {
        draft.articles().stream()
                .filter(article -> loaded.corpus().entry(article).isEmpty())
                .sorted()
                .forEach(article -> problems.add(
                        draft.wording().location(),
                        CheckMessages.unknownArticle(article, loaded.corpus().articleIds())));
    }

    /**
     * Holds the extraction against assertions.
     *
     * @param all what was read in one go
     * @param ids the assertions to judge; empty for all
     * @param clock says which day it is
     * @return a decision on each, with what explains it
     * @throws CorpusException if an id is of no assertion
     * @throws ExtractorException if the extractor cannot be used at all
     */
    public Report judge(List<Assertion> all, Set<String> ids, Clock clock) {
        Run run = new Run(loaded, feed, extracted -> {});
        return new Reporting(loaded, new Gate(FailOn.ANY, clock)).report(run, Selection.of(all, ids, Set.of()), all);
    }

    /** Returns what the extractor makes of the articles that are wanted, in the order of the corpus. */
    public List<Extracted> extract(Predicate<String> wanted) {
        return feed.get(wanted);
    }

    @Override
    public void close() {
        source.close();
        loaded.close();
    }
}
