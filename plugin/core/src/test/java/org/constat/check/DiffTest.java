package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.constat.corpus.CorpusException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    private static final String MINE = "The mine reopens.\n\nThe council buys trams. The owner sells coal.\n";
    private static final String TRAMS = TestCorpus.fact("council", "buys", "trams", "The council buys trams.");
    private static final String COAL = TestCorpus.fact("owner", "sells", "coal", "The owner sells coal.");
    private static final String IRON = TestCorpus.fact("owner", "sells", "iron", "The owner sells coal.");
    private static final String MINE_OPENS = TestCorpus.fact("mine", "reopens", "today", "The mine reopens.");

    @TempDir
    Path folder;

    private void before(String... facts) throws IOException {
        new TestCorpus(folder).article("mine", MINE, facts).write("facts/a.facts.yaml", "facts:\n  - a | b | c\n");
        Files.copy(folder.resolve("facts.jsonl"), folder.resolve("accepted.jsonl"));
    }

    private DiffResult after(@Nullable Integer maxLost, String... facts) {
        TestCorpus corpus = new TestCorpus(folder).article("mine", MINE, facts);
        return Diff.run(new DiffRequest(corpus.setup(), null, null, maxLost));
    }

    @Test
    void the_same_facts_do_not_differ_whatever_their_order() throws IOException {
        before(TRAMS, COAL);

        DiffResult result = after(0, COAL, TRAMS);

        assertThat(result.lines())
                .containsExactly("DIFF  0 lost, 0 changed, 0 new, 2 the same · accepted.jsonl -> facts.jsonl");
    }

    @Test
    void a_fact_of_the_same_place_that_shares_a_slot_is_changed_and_not_lost_and_new() throws IOException {
        before(TRAMS, COAL);

        DiffResult result = after(0, TRAMS, IRON);

        assertThat(result.red()).isFalse();
        assertThat(result.lines())
                .containsExactly(
                        "DIFF  0 lost, 1 changed, 0 new, 1 the same · accepted.jsonl -> facts.jsonl",
                        "CHANGED mine  owner | sells | coal  ->  owner | sells | iron",
                        "  relation  sells: 0 lost, 1 changed, 0 new",
                        "  article   mine: 0 lost, 1 changed, 0 new");
    }

    @Test
    void facts_of_two_places_are_lost_and_new_and_the_loss_may_be_red() throws IOException {
        before(TRAMS, COAL);

        DiffResult result = after(0, TRAMS, MINE_OPENS);

        assertThat(result.red()).isTrue();
        assertThat(result.lines())
                .contains(
                        "RED  1 lost, 0 changed, 1 new, 1 the same · accepted.jsonl -> facts.jsonl",
                        "LOST mine  owner | sells | coal",
                        "NEW mine  mine | reopens | today",
                        "  red       gate lost facts  constat.maxLost  1; expected at most 0");
    }

    @Test
    void a_fact_found_twice_and_now_once_is_lost_once() throws IOException {
        before(TRAMS, TRAMS);

        assertThat(after(null, TRAMS).lost()).isEqualTo(1);
    }

    @Test
    void an_edited_article_is_not_compared_and_that_is_said() throws IOException {
        before(TRAMS);
        TestCorpus corpus = new TestCorpus(folder).article("mine", MINE + "More.\n", TRAMS);

        DiffResult result = Diff.run(new DiffRequest(corpus.setup(), null, null, null));

        assertThat(result.red()).isTrue();
        assertThat(result.lines()).anyMatch(line -> line.startsWith("NOT COMPARED mine  "));
    }

    @Test
    void without_an_accepted_extraction_there_is_nothing_to_compare_with() {
        TestCorpus corpus = new TestCorpus(folder).article("mine", MINE, TRAMS);

        assertThatThrownBy(() -> Diff.run(new DiffRequest(corpus.setup(), null, null, null)))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("accepted.jsonl  is not there");
    }
}
