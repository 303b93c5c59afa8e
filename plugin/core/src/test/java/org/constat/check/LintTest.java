package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    @TempDir
    Path folder;

    private TestCorpus corpus;

    @BeforeEach
    void write_a_corpus() {
        corpus = new TestCorpus(folder)
                .write("articles/mine.txt", "The mine reopens.\n\nAnna Berg sells coal.\n")
                .write("facts/a.facts.yaml", "facts:\n  - Berg | sells | coal\n");
    }

    @Test
    void a_corpus_that_can_be_read_is_green_without_any_extraction() {
        LintResult result = Lint.run(corpus.setup());

        assertThat(result.red()).isFalse();
        assertThat(result.lines()).containsExactly("GREEN  1 article, 1 assertion, all readable");
    }

    @Test
    void mistakes_and_unreadable_sentences_come_together() {
        corpus.write("facts/b.facts.yaml", "language: en\nfakts: []\nfacts:\n  - The mine sells coal\n");

        LintResult result = Lint.run(corpus.setup());

        assertThat(result.red()).isTrue();
        assertThat(result.lines().get(0)).startsWith("RED  1 article, 2 assertions: ");
        assertThat(result.problems()).isNotEmpty();
        assertThat(result.unreadable())
                .singleElement()
                .satisfies(assertion -> assertThat(assertion.text()).isEqualTo("The mine sells coal"));
        assertThat(result.lines()).contains("facts/b.facts.yaml:4:5  The mine sells coal");
    }

    @Test
    void a_name_that_stands_nowhere_is_reported() {
        corpus.write(
                "lexicon.yaml", "names:\n  - {name: Anna Berg, also: [Berg]}\n  - {name: Carl Dahl, also: [Dahl]}\n");

        LintResult result = Lint.run(corpus.setup());

        assertThat(result.unusedNames()).containsExactly("Carl Dahl");
        assertThat(result.red()).isFalse();
    }
}
