package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownArticlesTest {

    @TempDir
    Path folder;

    @TempDir
    Path reports;

    private String page(String policy) throws IOException {
        TestCorpus corpus = new TestCorpus(folder)
                .article(
                        "mine",
                        "Mine\n\nThe council buys trams. A heron watches.\n",
                        TestCorpus.fact("council", "buys", "trams", "The council buys trams."))
                .write("corpus.yaml", "language: en\nextractor: {facts: facts.jsonl}\ntext: " + policy + "\n")
                .write("facts/a.facts.yaml", "facts:\n  - council | buys | trams\n");
        Check.run(CheckRequest.of(corpus.setup(), reports));
        return Files.readString(reports.resolve("report.html"));
    }

    @Test
    void full_shows_the_article_and_where_in_it_the_fact_stands() throws IOException {
        assertThat(page("full")).contains("A heron watches.", "\"line\":3,\"from\":6,\"to\":29");
    }

    @Test
    void evidence_shows_the_sentence_alone() throws IOException {
        assertThat(page("evidence"))
                .contains("\"sentence\":\"The council buys trams.\"")
                .doesNotContain("heron");
    }

    @Test
    void none_shows_the_line_and_no_word_of_the_article() throws IOException {
        assertThat(page("none")).contains("\"line\":3").doesNotContain("The council buys", "heron");
    }
}
