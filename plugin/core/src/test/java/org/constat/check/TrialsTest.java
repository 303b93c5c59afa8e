package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.constat.corpus.CorpusOptions;
import org.constat.corpus.Trials;
import org.constat.gate.Outcome;
import org.constat.spi.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialsTest {

    @TempDir
    Path folder;

    @TempDir
    Path reports;

    @TempDir
    Path cache;

    @BeforeEach
    void write() {
        Flickering.ASKED.clear();
        new TestCorpus(folder)
                .write("corpus.yaml", "language: en\nextractor: {class: org.constat.check.Flickering}\n")
                .write("articles/mine.txt", "The mine.\n\nThe council buys trams. The owner sells coal.\n")
                .write("facts/a.facts.yaml", """
                facts:
                  - {holds: council | buys | trams, id: trams}
                  - {holds: owner | sells | coal, id: coal}
                  - {never: council | sells | coal, id: no-coal}
                """);
    }

    private Setup setup() {
        return new Setup(folder, CorpusOptions.DEFAULT, null, TrialsTest.class.getClassLoader(), Languages.of(), cache);
    }

    private CheckResult check(Trials trials) {
        return Check.run(CheckRequest.of(setup(), reports).withTrials(trials));
    }

    private AcceptResult accept() {
        return Accept.run(new AcceptRequest(setup(), reports, "flickers", false, "mvn check", "mvn accept"));
    }

    @Test
    void an_assertion_that_passes_in_some_trials_is_flaky_with_its_counts() {
        CheckResult result = check(Trials.all(3));

        assertThat(result.red()).isTrue();
        assertThat(result.report().decisions())
                .extracting(decision -> decision.outcome())
                .containsExactly(Outcome.PASSED, Outcome.FLAKY, Outcome.PASSED);
        assertThat(result.console().get(0)).startsWith("RED  1 flaky, 2 passed");
        assertThat(result.console().get(1)).startsWith("FLAKY coal  owner | sells | coal");
        assertThat(result.console())
                .contains(
                        "  reason    passes in 2 of 3 trials (HELD 2, MISSING 1); asked for 3",
                        "  red       1 assertion is unstable");
    }

    @Test
    void one_that_passes_often_enough_is_counted_and_lets_the_build_pass() {
        CheckResult result = check(new Trials(3, 2));

        assertThat(result.red()).isFalse();
        assertThat(result.console().get(0)).startsWith("GREEN  1 flaky, 2 passed");
        assertThat(reports.resolve("junit.xml")).content().contains("failures=\"0\"", "skipped=\"0\"");
    }

    @Test
    void no_trial_reads_the_cache() {
        check(Trials.all(4));

        assertThat(Flickering.ASKED).containsEntry("mine", 4);
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void each_trial_keeps_what_it_found_and_removes_what_more_trials_left() {
        check(Trials.all(3));
        assertThat(reports.resolve("extraction-3.jsonl")).exists();

        check(Trials.all(2));
        assertThat(reports.resolve("extraction-2.jsonl")).exists();
        assertThat(reports.resolve("extraction-3.jsonl")).doesNotExist();
    }

    @Nested
    class Accepting {

        @Test
        void asks_for_three_trials_of_an_extractor_that_declares_itself_not_deterministic() {
            check(Trials.all(2));

            assertThat(accept().lines().get(0))
                    .isEqualTo(
                            "REFUSED  the extractor declares that it does not answer the same each time, and the last"
                                    + " check asked it 2 times.\nRun mvn check -Dconstat.trials=3, or write \"trials: 3\" into"
                                    + " corpus.yaml, then accept.");
        }

        @Test
        void lets_what_flickers_flicker_on() {
            check(Trials.all(3));
            assertThat(accept().accepted()).isTrue();

            CheckResult next = check(Trials.all(3));
            assertThat(next.red()).isFalse();
            assertThat(next.console().get(0)).startsWith("GREEN  1 flaky, 2 as accepted");
        }

        @Test
        void makes_red_what_begins_to_flicker() {
            check(new Trials(3, 2));
            assertThat(accept().accepted()).isTrue();

            CheckResult next = check(Trials.all(3));
            assertThat(next.red()).isTrue();
            assertThat(next.console())
                    .contains("  accepted  owner | sells | coal", "  red       1 assertion is unstable");
        }
    }
}
