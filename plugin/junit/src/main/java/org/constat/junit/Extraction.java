package org.constat.junit;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.constat.Article;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.check.Session;
import org.constat.corpus.Corpus;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.extract.Extracted;
import org.constat.reading.Draft;
import org.constat.report.Report;

/**
 * All facts found in a corpus. Articles are extracted when they are first asked for, once for all classes that share the
 * corpus and the extractor. Thread-safe.
 *
 * @since 0.1
 */
public final class Extraction {
    private static final Location HERE = Location.of("assertThat");

    private final Session session;
    private final Setting setting;

    Extraction(Session session, Setting setting) {
        this.session = session;
        this.setting = setting;
    }

    /** Returns the corpus; close it not. */
    public Corpus corpus() {
        return session.corpus();
    }

    /** Returns the ids of all articles, in the order of the corpus. */
    public List<String> articles() {
        return List.copyOf(session.corpus().articleIds());
    }

    /**
     * Returns an article, split into its blocks where a language module knows how to.
     *
     * @throws IllegalArgumentException if there is none of this id
     */
    public Article article(String id) {
        return extracted(id).article();
    }

    /** Returns the facts of every article, in the order of the corpus. */
    public List<Fact> facts() {
        return articles().stream().flatMap(id -> facts(id).stream()).toList();
    }

    /**
     * Returns the facts of an article.
     *
     * @throws IllegalArgumentException if there is none of this id
     * @throws IllegalStateException if the extractor failed on it
     */
    public List<Fact> facts(String article) {
        Extracted extracted = extracted(article);
        if (extracted instanceof Extracted.Failed failed) {
            throw new IllegalStateException(JunitMessages.failedArticle(article, failed.message()));
        }
        return ((Extracted.Facts) extracted).facts();
    }

    private Extracted extracted(String id) {
        return session.extract(id::equals).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(JunitMessages.noSuchArticle(id, articles())));
    }

    /**
     * Asks whether a fact is found.
     *
     * @param sentence as in {@link Holds}
     * @param articles the ids of the articles meant; empty for all
     */
    public Answer holds(String sentence, Set<String> articles) {
        return ask(Assertion.Kind.HOLDS, sentence, articles);
    }

    /**
     * Asks whether a fact is nowhere found, and could have been.
     *
     * @param sentence as in {@link Never}
     * @param articles the ids of the articles meant; empty for all
     */
    public Answer neverHolds(String sentence, Set<String> articles) {
        return ask(Assertion.Kind.NEVER, sentence, articles);
    }

    private Answer ask(Assertion.Kind kind, String sentence, Set<String> articles) {
        String language = setting.languageOr(session.corpus().settings().language());
        Draft bare = Draft.of(kind, sentence, language, HERE);
        Draft draft = new Draft(
                null, kind, bare.wording(), List.of(), List.of(), articles, 1, Set.of(), null, bare.options(), null);
        Problems problems = new Problems();
        List<Assertion> read = session.read(List.of(draft), problems);
        problems.throwIfAny();
        Report report = session.judge(read, Set.of(), Clock.systemUTC());
        return Answer.of(report, this);
    }

    Match match(org.constat.match.Match found) {
        return new Match(article(found.article()), found.fact(), found.proof());
    }
}
