package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateTest {

    @TempDir
    Path folder;

    private Setup setup(String facts) {
        return new TestCorpus(folder)
                .article(
                        "mine",
                        "The mine.\n\nThe council buys 40 trams. The owner sells coal.\n",
                        TestCorpus.fact("council", "buys", "40 trams", "The council buys 40 trams."),
                        TestCorpus.fact("owner", "sells", "coal", "The owner sells coal."))
                .write("facts/a.facts.yaml", facts)
                .setup();
    }

    @Test
    void it_counts_what_an_assertion_notices_and_names_what_none_would_miss() {
        GoalResult result =
                Mutate.run(new MutateRequest(setup("facts:\n  - council | buys | 40 trams\n"), 1_000, null));

        assertThat(result.red()).isFalse();
        assertThat(result.lines().get(0)).isEqualTo("MUTATE  7 of 13 damages noticed (54 %) · 1 assertion, 1 article");
        assertThat(result.lines())
                .contains(
                        "  damage    number: 1 of 1 noticed",
                        "  damage    subject: 1 of 2 noticed",
                        "  unguarded mine  owner | sells | coal");
    }

    @Test
    void a_flip_is_noticed_by_what_must_never_be_found() {
        GoalResult result = Mutate.run(new MutateRequest(
                setup("facts:\n  - never: council | sells | coal\n  - never: Zqxwv | sells | coal\n"), 1_000, null));

        assertThat(result.lines()).contains("  damage    subject: 1 of 2 noticed");
    }

    @Test
    void fewer_are_tried_where_fewer_are_asked_for() {
        GoalResult result = Mutate.run(new MutateRequest(setup("facts:\n  - council | buys | 40 trams\n"), 5, null));

        assertThat(result.lines().get(0)).contains(" of 5 damages noticed");
    }

    @Test
    void too_weak_a_suite_is_red_where_a_gate_says_so() {
        GoalResult result = Mutate.run(new MutateRequest(setup("facts:\n  - council | buys | 40 trams\n"), 1_000, 90));

        assertThat(result.red()).isTrue();
        assertThat(result.lines())
                .contains("  red       gate noticed damages  constat.minNoticed (54 %); expected at least 90 %");
    }
}
