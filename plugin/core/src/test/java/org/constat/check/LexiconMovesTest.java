package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconMovesTest {
    private static final String PURCHASE = "concepts:\n  - {concept: purchase, kind: relation, en: [buys, acquires]}\n";

    @TempDir
    Path folder;

    @TempDir
    Path reports;

    private TestCorpus corpus;

    @BeforeEach
    void accept() {
        corpus = new TestCorpus(folder)
                .article(
                        "port",
                        "The port.\n\nEllery acquires trams. Tarn sells coal.\n",
                        TestCorpus.fact("Ellery", "acquires", "trams", "Ellery acquires trams."),
                        TestCorpus.fact("Tarn", "sells", "coal", "Tarn sells coal."))
                .write("facts/a.facts.yaml", """
                facts:
                  - {holds: Ellery | buys | trams, id: trams}
                  - {holds: Tarn | sells | coal, id: coal}
                """);
    }

    private CheckResult check() {
        return Check.run(CheckRequest.of(corpus.setup(), reports));
    }

    private void accept(String lexicon) {
        corpus.write("lexicon.yaml", lexicon);
        check();
        assertThat(Accept.run(new AcceptRequest(corpus.setup(), reports, "why", false, "check", "accept"))
                        .accepted())
                .isTrue();
    }

    @Test
    void a_line_that_is_new_says_how_many_assertions_it_moved() {
        accept("names:\n  - {name: Tarn}\n");
        corpus.write("lexicon.yaml", PURCHASE + "names:\n  - {name: Tarn}\n");

        CheckResult result = check();

        assertThat(result.console().get(0))
                .startsWith("GREEN  1 fixed, 1 as accepted")
                .contains("· lexicon changed; ");
        assertThat(result.console()).contains("  lexicon   purchase (added): moved 1 to pass and 0 to fail");
    }

    @Test
    void a_line_that_is_gone_does() {
        accept(PURCHASE);
        corpus.write("lexicon.yaml", "names:\n  - {name: Tarn}\n");

        assertThat(check().console())
                .contains(
                        "  lexicon   Tarn (added): moved no assertion",
                        "  lexicon   purchase (removed): moved 0 to pass and 1 to fail");
    }

    @Test
    void a_line_that_changed_does() {
        accept(PURCHASE);
        corpus.write("lexicon.yaml", PURCHASE.replace("acquires", "obtains"));

        assertThat(check().console()).contains("  lexicon   purchase (changed): moved 0 to pass and 1 to fail");
    }

    @Nested
    class Another_layout {

        @Test
        void moves_nothing_and_is_no_change_of_a_line() {
            accept(PURCHASE);
            corpus.write(
                    "lexicon.yaml",
                    "concepts:\n  - concept: \"purchase\"\n    kind: relation\n    en:\n      - buys\n      - acquires\n");

            assertThat(check().console()).noneMatch(line -> line.startsWith("  lexicon "));
        }
    }
}
