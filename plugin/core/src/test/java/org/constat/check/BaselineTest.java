package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.constat.corpus.Problems;
import org.constat.gate.Baseline;
import org.constat.gate.Change;
import org.constat.gate.Decision;
import org.constat.gate.FailOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final String MINE = "The mine reopens.\n\nThe council buys trams. The owner sells coal.\n";
    private static final String TRAMS = TestCorpus.fact("council", "buys", "trams", "The council buys trams.");
    private static final String COAL = TestCorpus.fact("owner", "sells", "coal", "The owner sells coal.");
    private static final String FACTS = """
            facts:
              - {holds: council | buys | trams, id: trams}
              - {holds: owner | sells | coal, id: coal}
              - {holds: owner | sells | copper, id: copper}
              - {never: council | sells | trams, id: no-sale}
            """;

    @TempDir
    Path folder;

    @TempDir
    Path reports;

    @BeforeEach
    void write_a_corpus() {
        extractedFrom(MINE, TRAMS, COAL);
        facts(FACTS);
    }

    private void extractedFrom(String text, String... found) {
        new TestCorpus(folder).article("mine", text, found);
    }

    private void facts(String yaml) {
        corpus().write("facts/a.facts.yaml", yaml);
    }

    private TestCorpus corpus() {
        return new TestCorpus(folder);
    }

    private CheckResult check(String... ids) {
        CheckRequest all = CheckRequest.of(corpus().setup(), reports);
        return Check.run(new CheckRequest(
                all.setup(),
                Set.of(ids),
                all.tags(),
                all.failOn(),
                all.clock(),
                all.reportDirectory(),
                all.explainCommand()));
    }

    private AcceptResult accept(@Nullable String reason) {
        return Accept.run(
                new AcceptRequest(corpus().setup(), reports, reason, false, "mvn constat:check", "mvn constat:accept"));
    }

    private void acceptTheStateNow() {
        check();
        assertThat(accept("the reader knows no metals").accepted()).isTrue();
    }

    private String kept(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<@Nullable Change> changes(CheckResult result) {
        return result.report().decisions().stream().map(Decision::change).toList();
    }

    private static void assertHeadline(CheckResult result, String counts) {
        assertThat(result.console().get(0)).startsWith(counts + " · ");
    }

    @Nested
    class Accepting {

        @Test
        void writes_a_sorted_row_an_assertion_and_nothing_that_changes_by_itself() {
            acceptTheStateNow();

            assertThat(kept("baseline.tsv")).isEqualTo("""
                            # constat baseline, format 1: id, verdict, articles, reading, reason
                            coal\tHELD\t1\towner | sells | coal
                            copper\tWRONG\t0\towner | sells | copper\tthe reader knows no metals
                            no-sale\tABSENT\t0\tcouncil | sells | trams
                            trams\tHELD\t1\tcouncil | buys | trams
                            """);
        }

        @Test
        void prints_what_it_adds() {
            check();

            assertThat(accept("the reader knows no metals").lines())
                    .containsExactly(
                            "ACCEPTED  4 assertions: 3 pass, 1 do not · baseline.tsv, corpus.lock, accepted.jsonl",
                            "  added     trams HELD",
                            "  added     coal HELD",
                            "  added     copper WRONG (the reader knows no metals)",
                            "  added     no-sale ABSENT",
                            "  next      look at the difference, and commit it");
        }

        @Test
        void asks_for_a_reason_and_changes_nothing_without_one() {
            check();

            assertThat(accept(null).lines())
                    .containsExactly(
                            "REFUSED  1 assertion does not pass, and nobody has said why",
                            "  no reason copper WRONG",
                            "  next      mvn constat:accept -Dconstat.reason=\"…\"");
            assertThat(folder.resolve("baseline.tsv")).doesNotExist();
        }

        @Test
        void keeps_the_reason_of_a_failure_that_stays_and_says_what_changed() {
            acceptTheStateNow();
            extractedFrom(MINE, COAL);
            check();

            assertThat(accept("trams were sold").lines())
                    .contains("  changed   trams HELD -> MISSING (trams were sold)")
                    .noneMatch(line -> line.contains("copper"));
            assertThat(kept("baseline.tsv")).contains("copper\tWRONG\t0\towner | sells | copper\tthe reader knows");
        }

        @Test
        void knows_a_new_id_of_the_same_reading_for_a_new_name_and_names_what_is_gone() {
            acceptTheStateNow();
            facts(FACTS.replace("id: coal", "id: owner-coal")
                    .replace("  - {never: council | sells | trams, id: no-sale}\n", ""));
            check();

            assertThat(accept(null).lines())
                    .contains("  renamed   coal -> owner-coal", "  removed   no-sale ABSENT")
                    .noneMatch(line -> line.startsWith("  added"));
        }

        @Test
        void is_refused_on_a_build_server() {
            check();

            assertThat(Accept.run(new AcceptRequest(corpus().setup(), reports, "why", true, "c", "mvn constat:accept"))
                            .lines())
                    .containsExactly("""
                            REFUSED  CI is set: a build server verifies, people accept.
                            Run mvn constat:accept where you work, look at the difference, and commit it.""");
        }

        @Test
        void is_refused_without_a_check_and_after_a_part_of_one() {
            assertThat(accept("why").lines().get(0)).startsWith("REFUSED  there is no ");
            check("coal");
            assertThat(accept("why").lines().get(0)).startsWith("REFUSED  the last check did not run every assertion.");
        }

        @Test
        void is_refused_where_the_extractor_failed() {
            corpus().write("articles/mine.txt", MINE.replace("coal", "iron"));
            check();

            assertThat(accept("why").lines().get(0)).startsWith("REFUSED  the extractor failed on mine");
        }

        @Test
        void is_refused_where_something_changed_since_the_check() {
            check();
            corpus().write("articles/mine.txt", MINE + "More.\n");
            assertThat(accept("why").lines().get(0)).startsWith("REFUSED  changed since the last check: articles.");
            write_a_corpus();
            facts(FACTS + "  - council | buys | coal\n");
            assertThat(accept("why").lines().get(0))
                    .startsWith("REFUSED  changed since the last check: facts files or their readings.");
            write_a_corpus();
            corpus().write("lexicon.yaml", "names:\n  - {name: Ardane}\n");
            assertThat(accept("why").lines().get(0))
                    .startsWith("REFUSED  changed since the last check: ")
                    .contains("lexicon.yaml");
        }

        @Test
        void goes_by_content_and_not_by_time() {
            check();
            write_a_corpus();

            assertThat(accept("why").accepted()).isTrue();
        }

        @Test
        void is_refused_where_the_stored_extraction_is_another() {
            check();
            extractedFrom(MINE, TRAMS);

            assertThat(accept("why").lines().get(0)).startsWith("REFUSED  changed since the last check: extractor.");
        }
    }

    @Nested
    class Against_the_baseline {

        @BeforeEach
        void accept_the_state() {
            acceptTheStateNow();
        }

        @Test
        void the_same_state_is_green_though_not_everything_passes() {
            CheckResult result = check();

            assertThat(result.red()).isFalse();
            assertThat(changes(result)).containsOnly(Change.SAME);
            assertThat(result.console().get(0))
                    .isEqualTo("GREEN  4 as accepted · extractor, articles, lexicon and readings unchanged");
        }

        @Test
        void what_passed_and_does_not_now_is_a_regression_with_what_was_accepted() {
            extractedFrom(MINE, COAL);

            CheckResult result = check();

            assertThat(result.red()).isTrue();
            assertHeadline(result, "RED  1 regression, 3 as accepted");
            assertThat(result.console())
                    .contains("REGRESSED trams  council | buys | trams        facts/a.facts.yaml:2")
                    .contains("  accepted  council | buys | trams")
                    .contains("  red       1 assertion passed when it was accepted and does not now");
            assertThat(result.summary().regressions()).isEqualTo(1);
        }

        @Test
        void what_passes_now_is_fixed_and_green() {
            extractedFrom(MINE, TRAMS, COAL, TestCorpus.fact("owner", "sells", "copper", "The owner sells coal."));

            CheckResult result = check();

            assertThat(result.red()).isFalse();
            assertHeadline(result, "GREEN  1 fixed, 3 as accepted");
            assertThat(result.console()).contains("  fixed     copper");
        }

        @Test
        void a_new_failure_is_red_and_a_new_pass_is_not() {
            facts(
                    FACTS
                            + "  - {holds: owner | buys | coal, id: new-one}\n  - {holds: council | buys | trams, in: mine, id: other}\n");

            CheckResult result = check();

            assertHeadline(result, "RED  1 new failure, 1 new, 4 as accepted");
            assertThat(result.console()).contains("  red       1 assertion that the baseline does not accept fails");
        }

        @Test
        void a_missing_fact_that_is_now_found_wrong_is_worse() {
            extractedFrom(MINE, TRAMS);
            check();
            accept("nothing of it");
            extractedFrom(MINE, TRAMS, COAL.replace("coal\"", "iron\"").replace("sells iron.", "sells coal."));

            CheckResult result = check();

            assertThat(changes(result)).contains(Change.WORSE);
            assertThat(result.console()).contains("  accepted  MISSING (nothing of it)");
        }

        @Test
        void a_sentence_that_is_read_differently_is_red_though_it_passes() {
            facts(FACTS.replace("council | buys | trams, id", "council | buys | _, id"));

            CheckResult result = check();

            assertHeadline(result, "RED  1 reread, 3 as accepted");
            assertThat(result.console())
                    .contains(
                            "  accepted  read as council | buys | trams",
                            "  now       read as council | buys | _",
                            "  red       1 assertion is read differently than accepted")
                    .anySatisfy(line ->
                            assertThat(line).contains("1 reading changed; extractor, articles and lexicon unchanged"));
        }

        @Test
        void what_the_facts_files_no_longer_ask_is_gone_and_not_red() {
            facts(FACTS.replace("  - {holds: owner | sells | copper, id: copper}\n", ""));

            CheckResult result = check();

            assertHeadline(result, "GREEN  1 gone, 3 as accepted");
            assertThat(result.console()).contains("  gone      copper");
        }

        @Test
        void a_partial_run_says_so_and_knows_nothing_of_what_is_gone() {
            facts(FACTS.replace("  - {holds: owner | sells | copper, id: copper}\n", ""));

            CheckResult result = check("coal");

            assertThat(result.console().get(0))
                    .startsWith("GREEN  1 as accepted · ")
                    .endsWith(" · only the assertions that were asked for");
            assertThat(result.console())
                    .contains(
                            "  partial   what is gone from the facts files is not known, since not every assertion ran");
        }

        @Test
        void trouble_with_the_baseline_never_masks_a_regression() {
            corpus().write(
                            "baseline.tsv",
                            kept("baseline.tsv").replace("copper\tWRONG", "<<<<<<< ours\ncopper\tWRANG"));
            extractedFrom(MINE, COAL);

            CheckResult result = check();

            assertHeadline(result, "RED  1 regression, 1 new failure, 2 as accepted");
            assertThat(result.console())
                    .contains(
                            "  red       baseline.tsv:3:1  holds a conflict that a merge left; keep either side, run"
                                    + " constat:check, then constat:accept",
                            "  red       baseline.tsv:4:1  \"WRANG\" is not a verdict; did you mean \"WRONG\"?");
        }

        @Test
        void an_edited_article_is_not_red_and_is_named_where_something_fails() {
            extractedFrom(MINE + "Edited.\n", TRAMS, COAL);
            assertThat(check().red()).isFalse();
            extractedFrom(
                    MINE + "Edited.\n", TRAMS, COAL.replace("coal\"", "iron\"").replace("sells iron.", "sells coal."));

            CheckResult result = check();

            assertThat(result.console())
                    .contains("  edited    mine changed since it was accepted", "  accepted  HELD")
                    .anySatisfy(line -> assertThat(line).contains("articles changed (1 edited)"));
        }

        @Test
        void everything_that_does_not_pass_is_red_where_asked_for() {
            CheckRequest all = CheckRequest.of(corpus().setup(), reports);

            CheckResult result = Check.run(
                    new CheckRequest(all.setup(), Set.of(), Set.of(), FailOn.ANY, all.clock(), reports, "mvn"));

            assertHeadline(result, "RED  1 failed, 3 as accepted");
        }
    }

    @Nested
    class Over_the_whole_corpus {

        @Test
        void an_assertion_that_held_in_more_articles_has_shrunk() {
            new TestCorpus(folder).article("a", MINE, TRAMS, COAL).article("b", MINE, TRAMS, COAL);
            deleteArticle("mine");
            acceptTheStateNow();
            new TestCorpus(folder).article("a", MINE, TRAMS, COAL).article("b", MINE, TRAMS);

            CheckResult result = check();

            assertHeadline(result, "RED  1 shrunk, 3 as accepted");
            assertThat(result.console()).contains("  accepted  held in 2 articles; holds now in 1: a");
        }
    }

    private void deleteArticle(String id) {
        try {
            Files.delete(folder.resolve("articles/" + id + ".txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Test
    void what_is_written_is_read_back() {
        acceptTheStateNow();
        Problems problems = new Problems();

        Baseline read = Baseline.read(kept("baseline.tsv"), "baseline.tsv", problems);

        assertThat(problems.list()).isEmpty();
        assertThat(read.text()).isEqualTo(kept("baseline.tsv"));
    }
}
