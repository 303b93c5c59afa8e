package org.constat.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.opentest4j.AssertionFailedError;

class ExecutionTest {

    @BeforeEach
    void forget() {
        Towns.EXTRACTED.set(0);
        Towns.LIFECYCLE.clear();
    }

    private static Map<String, String> outcomes(Class<?>... types) {
        return Engine.outcomes(Engine.run(types));
    }

    private static String unreadable(Class<?> type) {
        return Objects.requireNonNull(outcomes(type).get("what it asserts can be read"));
    }

    @Test
    void each_assertion_is_a_test_that_succeeds_where_it_is_as_asked() {
        EngineExecutionResults results = Engine.run(Towns.Trade.class);

        results.testEvents()
                .assertStatistics(stats -> stats.started(5).succeeded(3).failed(2));
        assertThat(Engine.outcomes(results))
                .contains(
                        entry("council | buys | trams", "SUCCESSFUL"),
                        entry("never: bees | sell | coal", "SUCCESSFUL"),
                        entry("owner | sells | coal", "SUCCESSFUL"));
    }

    @Test
    void a_failure_reads_as_on_the_console() {
        assertThat(outcomes(Towns.Trade.class).get("owner | sells | copper")).isEqualTo("""
                FAILED WRONG copper  owner | sells | copper        org.constat.junit.Towns$Trade
                  mine, line 3: "The owner sells coal."
                  nearest   owner | sells | coal        differs: object  asked copper, found coal
                  mend      - {concept: my-copper, kind: noun, en: [copper, coal]}
                  next      mvn test -Dtest=Trade -Dconstat.ids=copper""");
    }

    @Test
    void a_failure_carries_expected_and_actual_and_leads_to_its_line() {
        AssertionFailedError failure = failure(Engine.run(Towns.FromFile.class));

        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("owner | sell | copper");
        assertThat(failure.getActual().getStringRepresentation()).isEqualTo("owner | sells | coal");
        assertThat(failure.getStackTrace())
                .singleElement()
                .hasToString("org.constat.junit.Towns$FromFile.copper(trade.facts.yaml:3)");
    }

    private static AssertionFailedError failure(EngineExecutionResults results) {
        return results.testEvents().failed().stream()
                .map(event ->
                        event.getRequiredPayload(TestExecutionResult.class).getThrowable())
                .map(thrown -> (AssertionFailedError) thrown.orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_failure_of_an_annotation_leads_to_its_line_in_the_source() throws IOException {
        StackTraceElement place = failure(Engine.run(Towns.Trade.class)).getStackTrace()[0];

        assertThat(place).hasToString("org.constat.junit.Towns$Trade.copper(Towns.java:" + place.getLineNumber() + ")");
        assertThat(Files.readAllLines(Path.of("src/test/java/org/constat/junit/Towns.java"))
                        .get(place.getLineNumber() - 1))
                .contains("owner | sells | copper");
        assertThat(failure(Engine.run(Towns.Known.class)).getStackTrace()[0].getMethodName())
                .isEqualTo("good_news");
    }

    @Test
    void a_body_may_assert_more() {
        assertThat(outcomes(Towns.Trade.class).get("bees | make | honey"))
                .startsWith("FAILED")
                .contains("wax");
    }

    @Test
    void a_child_adds_to_what_its_parent_asserts() {
        assertThat(outcomes(Towns.Child.class))
                .containsOnlyKeys(
                        "org.constat.junit.Towns$Child",
                        "bees | make | honey",
                        "bridge | be | safe",
                        "council | buys | trams",
                        "owner | sells | coal")
                .containsValue("SUCCESSFUL");
    }

    @Test
    void a_nested_class_runs_between_the_methods_of_both() {
        Engine.run(Towns.Outer.class).testEvents().assertStatistics(stats -> stats.succeeded(2));

        assertThat(Towns.LIFECYCLE).containsExactly("before outside", "before inside", "body", "after inside");
    }

    @Test
    void what_is_known_to_fail_is_aborted_and_what_passes_is_good_news() {
        assertThat(outcomes(Towns.Known.class))
                .contains(
                        entry("council | sells | trams", "ABORTED known failure, MISSING: verbs are mixed up (TOWN-1)"),
                        entry(
                                "owner | sells | coal",
                                "ABORTED known failure: the body asks too much: expected: \"copper\" but was: \"coal\""),
                        entry("council | buys | trams", """
                                FAILED UNEXPECTED PASS council-buys-trams  council | buys | trams        org.constat.junit.Towns$Known#good_news
                                  mine, line 3: "The council buys trams."
                                  found     council | buys | trams
                                  reason    good news: it passes; remove its knownFailure at org.constat.junit.Towns$Known#good_news
                                  next      mvn test -Dtest=Known -Dconstat.ids=council-buys-trams"""))
                .hasEntrySatisfying(
                        "zebra | grazes | -",
                        outcome -> assertThat(outcome)
                                .startsWith("FAILED MISSING")
                                .contains("known to be WRONG (no verbs at all), and is MISSING now"));
    }

    @Test
    void what_could_not_have_been_seen_is_aborted() {
        assertThat(outcomes(Towns.Unarmed.class).get("never: owner | sells | gold"))
                .startsWith("ABORTED UNARMED: ");
    }

    @Test
    void what_is_disabled_is_skipped() {
        assertThat(outcomes(Towns.Off.class))
                .contains(
                        entry("owner | sells | copper", "SKIPPED not yet"),
                        entry("council | buys | trams", "SUCCESSFUL"));
    }

    @Test
    void articles_are_extracted_once_for_all_classes_that_share_them() {
        EngineTestKit.Builder kit =
                Engine.builder(selectClass(Towns.CountedOnce.class), selectClass(Towns.CountedTwice.class));

        kit.execute().testEvents().assertStatistics(stats -> stats.succeeded(2));
        assertThat(Towns.EXTRACTED).hasValue(2);

        kit.configurationParameter("constat.execution.parallel.enabled", "true")
                .configurationParameter("constat.execution.parallel.config.strategy", "fixed")
                .configurationParameter("constat.execution.parallel.config.fixed.parallelism", "2")
                .execute()
                .testEvents()
                .assertStatistics(stats -> stats.succeeded(2));
        assertThat(Towns.EXTRACTED).hasValue(4);
    }

    @Test
    void each_class_writes_its_results() throws IOException {
        Engine.run(Towns.FromFile.class);

        assertThat(Files.readString(Engine.REPORTS.resolve("junit/org.constat.junit.Towns$FromFile.json")))
                .contains("\"complete\" : true", "\"id\" : \"copper\"", "\"line\" : 3");
    }

    @Nested
    class What_cannot_be_used {

        @Test
        void is_an_unreadable_sentence_which_fails_alone() {
            assertThat(outcomes(Towns.UnreadableSentence.class))
                    .contains(entry("council | buys | trams", "SUCCESSFUL"))
                    .hasEntrySatisfying(
                            "The of and",
                            outcome -> assertThat(outcome)
                                    .startsWith("FAILED ERROR the-of-and  The of and        org.constat.junit.Towns$"));
        }

        @Test
        void is_a_class_that_asserts_nothing() {
            assertThat(outcomes(Towns.Empty.class))
                    .containsEntry(
                            "what it asserts can be read",
                            "FAILED org.constat.junit.Towns$Empty  asserts nothing, so nothing would be checked; write"
                                    + " @Holds, @Never or @FactsFile on it or on a method");
        }

        @Test
        void is_a_corpus_that_is_not_there_and_the_other_classes_go_on() {
            EngineExecutionResults results = Engine.run(Towns.NoCorpus.class, Towns.CountedOnce.class);

            results.testEvents().assertStatistics(stats -> stats.failed(1).succeeded(1));
            assertThat(Engine.outcomes(results).get("what it asserts can be read"))
                    .startsWith("FAILED org.constat.junit.Towns$NoCorpus  there is no corpus \"twon\" under src/");
        }

        @Test
        void is_a_broken_facts_file_with_all_its_mistakes() {
            EngineExecutionResults results = Engine.run(Towns.BrokenFile.class);

            results.testEvents().assertStatistics(stats -> stats.started(1).failed(1));
            assertThat(Engine.outcomes(results).get("what it asserts can be read"))
                    .contains(
                            "facts/broken.facts.yaml:1:1  ",
                            "facts/broken.facts.yaml:3:5  ",
                            "facts/broken.facts.yaml:4:37  ",
                            "did you mean \"atLeast\"?");
        }

        @Test
        void is_a_facts_file_that_is_not_there() {
            assertThat(outcomes(Towns.NoFile.class))
                    .containsEntry(
                            "what it asserts can be read",
                            "FAILED org.constat.junit.Towns$NoFile  there is no facts file \"trades.facts.yaml\" in the"
                                    + " corpus; did you mean \"trade.facts.yaml\"?");
        }

        @Test
        void is_every_slip_of_the_annotations_in_one_go() {
            assertThat(unreadable(Towns.Sloppy.class).lines())
                    .extracting(line ->
                            line.replaceFirst("^FAILED ", "").replace("org.constat.junit.Towns$Sloppy", "Sloppy"))
                    .containsExactly(
                            "Sloppy  \"atLeast\" must be 1 or more, but is 0",
                            "Sloppy  \"not an id\" cannot be an id; write letters, digits and . _ : @ + - without spaces,"
                                    + " at most 200",
                            "Sloppy  says nothing; write a sentence, or slots in bars: subject | relation | object",
                            "Sloppy  \"two words\" cannot be a tag; write one word without , ( ) & | !",
                            "Sloppy#takes_what_is_not_found  takes a Match or an Article, but what is never found has"
                                    + " none; leave the parameter out",
                            "Sloppy#unfit  must be a method that is not private, not static, and returns void",
                            "Sloppy#unfit  a parameter of type java.lang.String cannot be given; it takes Match, Article,"
                                    + " Extraction and Corpus",
                            "Sloppy#unfit  \"HELD\" is no verdict that fails; it is one of CONFLICTED, FLIPPED, MISSING,"
                                    + " UNANCHORED, UNSUPPORTED, WRONG",
                            "Sloppy#unfit  \"tomorrow\" is not a day; write it as 2027-06-30",
                            "Sloppy  @BeforeAll means nothing to methods under @Holds and @Never; use @BeforeEach and"
                                    + " @AfterEach, or plain @Test methods in a class of their own with"
                                    + " @ExtendWith(CorpusExtension.class)");
        }

        @Test
        void is_an_article_that_is_not_there() {
            assertThat(outcomes(Towns.NoSuchArticle.class))
                    .containsEntry(
                            "org.constat.junit.Towns$NoSuchArticle",
                            "FAILED org.constat.junit.Towns$NoSuchArticle  there is no article \"mines\"; did you mean"
                                    + " \"mine\"?");
        }

        @Test
        void is_an_extractor_that_is_not_there() {
            assertThat(outcomes(Towns.NoExtractor.class).get("org.constat.junit.Towns$NoExtractor"))
                    .startsWith("FAILED extractor com.acme.Gone  ");
        }

        @Test
        void is_an_extractor_that_finds_nothing() {
            assertThat(outcomes(Towns.NoFact.class))
                    .containsEntry(
                            "org.constat.junit.Towns$NoFact",
                            "FAILED extractor org.constat.junit.Towns$Silent  found no fact in any of 2 articles, so"
                                    + " nothing was checked");
        }

        @Test
        void is_an_article_that_the_extractor_fails_on() {
            assertThat(outcomes(Towns.OneArticleFails.class))
                    .contains(entry("council | buys | trams", "SUCCESSFUL"))
                    .hasEntrySatisfying(
                            "bees | make | honey",
                            outcome -> assertThat(outcome).startsWith("FAILED ERROR "))
                    .hasEntrySatisfying(
                            "org.constat.junit.Towns$OneArticleFails",
                            outcome -> assertThat(outcome)
                                    .startsWith("FAILED ARTICLE FAILED bees  ")
                                    .contains("no model for bees"));
        }
    }
}
