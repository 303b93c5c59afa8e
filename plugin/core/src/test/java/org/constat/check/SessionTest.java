package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.corpus.ExtractorSpec;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;
import org.constat.reading.Draft;
import org.constat.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final AtomicInteger EXTRACTED = new AtomicInteger();

    @TempDir
    Path folder;

    public static final class Counting implements Extractor {
        @Override
        public List<Fact> extract(Article article) {
            EXTRACTED.incrementAndGet();
            return List.of(Fact.of("council", "buys", "trams"));
        }
    }

    @BeforeEach
    void write_a_corpus() {
        EXTRACTED.set(0);
        new TestCorpus(folder)
                .write("articles/mine.txt", "The council buys trams.\n")
                .write("articles/bees.txt", "Bees make honey.\n");
    }

    private Session open() {
        Setup setup = new TestCorpus(folder).setup().with(new ExtractorSpec.OfClass(Counting.class.getName()));
        return Session.open(new Setup(
                setup.corpus(),
                setup.options(),
                setup.extractor(),
                SessionTest.class.getClassLoader(),
                setup.languages()));
    }

    private static Draft holds(String bars, String... articles) {
        Draft draft = Draft.of(Assertion.Kind.HOLDS, bars, "en", Location.of("Facts"));
        return new Draft(
                null,
                draft.kind(),
                draft.wording(),
                List.of(),
                List.of(),
                Set.of(articles),
                1,
                Set.of(),
                null,
                draft.options(),
                null);
    }

    private static Report judge(Session session, Draft... drafts) {
        return session.judge(session.read(List.of(drafts), new Problems()), Set.of(), Clock.systemUTC());
    }

    @Test
    void each_article_is_extracted_when_it_is_first_looked_at_and_never_again() {
        try (Session session = open()) {
            judge(session, holds("council | buys | trams", "mine"));
            assertThat(EXTRACTED).hasValue(1);

            Report second = judge(session, holds("council | buys | trams"));
            assertThat(EXTRACTED).hasValue(2);
            assertThat(second.articles()).isEqualTo(2);

            session.extract(article -> true);
            assertThat(EXTRACTED).hasValue(2);
        }
    }

    @Test
    void only_what_is_asked_for_is_judged() {
        try (Session session = open()) {
            List<Assertion> all = session.read(
                    List.of(holds("council | buys | trams"), holds("council | sells | trams")), new Problems());

            Report report = session.judge(all, Set.of("council-sells-trams"), Clock.systemUTC());

            assertThat(report.complete()).isFalse();
            assertThat(report.decisions())
                    .singleElement()
                    .extracting(Decision::outcome)
                    .isEqualTo(Outcome.FAILED);
        }
    }

    @Test
    void an_article_that_is_not_there_is_a_mistake_of_whoever_names_it() {
        Problems problems = new Problems();
        try (Session session = open()) {
            session.read(List.of(holds("council | buys | trams", "mines")), problems);
        }

        assertThat(problems.list()).hasToString("[Facts  there is no article \"mines\"; did you mean \"mine\"?]");
    }
}
