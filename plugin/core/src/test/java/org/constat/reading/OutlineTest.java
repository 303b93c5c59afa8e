package org.constat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.constat.assertion.Assertion;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusOptions;
import org.constat.corpus.Problems;
import org.constat.lexicon.Lexicons;
import org.constat.spi.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineTest {
    private static final String FACTS = """
            in: mine
            facts:
              - council | buys | trams
              - council | buys | trams
              - holds: {subject: council, relation: sell, object: coal}
                never:
                  - council | gives | coal
                  - {never: council | buys | coal, id: buys}
              - {never: owner | sells | coal, id: coal}
            """;

    @TempDir
    Path folder;

    @Test
    void knows_the_ids_that_reading_gives_without_opening_an_article() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.createDirectories(folder.resolve("facts"));
        Files.writeString(folder.resolve("articles/mine.txt"), "The council buys trams.\n");
        Files.writeString(folder.resolve("facts/a.facts.yaml"), FACTS);

        assertThat(outlined()).isEqualTo(read()).hasSize(6).contains("coal").doesNotHaveDuplicates();
    }

    private List<String> outlined() {
        Problems problems = new Problems();
        Outline outline = new Outline(problems);
        try (Corpus corpus = Corpus.openOutline(folder, problems)) {
            assertThat(corpus.entries()).isEmpty();
            return FactsReader.drafts(corpus.factsFiles().get(0), corpus, problems).stream()
                    .flatMap(draft -> outline.of(draft).stream())
                    .map(Outline.Entry::id)
                    .toList();
        }
    }

    private List<String> read() {
        Problems problems = new Problems();
        try (Corpus corpus = Corpus.open(folder, CorpusOptions.DEFAULT)) {
            AssertionReader reader = new AssertionReader(Languages.of(), Lexicons.empty(), problems);
            return new FactsReader(reader, problems)
                    .read(corpus).stream().map(Assertion::id).toList();
        }
    }
}
