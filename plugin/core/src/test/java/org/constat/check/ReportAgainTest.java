package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.constat.corpus.CorpusException;
import org.constat.report.ReportKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportAgainTest {
    private static final String MINE = "The mine reopens.\n\nThe council buys trams. The owner sells coal.\n";
    private static final String TRAMS = TestCorpus.fact("council", "buys", "trams", "The council buys trams.");

    @TempDir
    Path folder;

    @TempDir
    Path reports;

    private TestCorpus corpus;

    @BeforeEach
    void check() {
        corpus = new TestCorpus(folder)
                .article("mine", MINE, TRAMS)
                .article("port", "The port.\n\nThe owner sells coal.\n", "{\"relation\":1}")
                .write("facts/a.facts.yaml", """
                facts:
                  - {holds: council | buys | trams, id: trams}
                  - {holds: owner | sells | coal, id: coal}
                """);
        Check.run(request());
    }

    private CheckRequest request() {
        return CheckRequest.of(corpus.setup(), reports);
    }

    private CheckResult again(ReportKind... kinds) {
        return ReportAgain.run(request().withReports(Set.of(kinds)), "mvn constat:check");
    }

    @Test
    void they_are_the_same_and_more_where_more_are_asked_for() throws IOException {
        String results = Files.readString(reports.resolve("results.json"));
        String page = Files.readString(reports.resolve("report.html"));

        CheckResult result = again(ReportKind.HTML, ReportKind.MARKDOWN);

        assertThat(result.red()).isTrue();
        assertThat(reports.resolve("results.json")).hasContent(results);
        assertThat(reports.resolve("report.html")).hasContent(page);
        assertThat(reports.resolve("report.md")).exists();
    }

    @Test
    void nothing_is_extracted() throws IOException {
        Files.delete(folder.resolve("facts.jsonl"));
        corpus.write("facts.jsonl", "");

        assertThat(again().console().get(0)).contains("2 articles, 1 fact");
    }

    @Test
    void they_are_refused_where_a_facts_file_changed() {
        corpus.write("facts/a.facts.yaml", "facts:\n  - {holds: council | buys | buses, id: trams}\n");

        assertThatThrownBy(this::again)
                .isInstanceOf(CorpusException.class)
                .hasMessageEndingWith(
                        "results.json  is of another state; changed since: facts files or their readings; run mvn"
                                + " constat:check again");
    }

    @Test
    void they_are_refused_where_nothing_ran() throws IOException {
        Files.delete(reports.resolve("results.json"));

        assertThatThrownBy(this::again)
                .hasMessageContaining("there is no run to report on; run mvn constat:check first");
    }

    @Test
    void a_part_stays_a_part() {
        CheckRequest all = request();
        Check.run(new CheckRequest(
                all.setup(), Set.of("trams"), Set.of(), null, all.clock(), reports, all.explainCommand()));

        assertThat(again().console().get(0)).endsWith("only the assertions that were asked for");
    }
}
