package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.constat.corpus.CorpusException;
import org.constat.extract.ExtractorException;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;
import org.constat.match.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String MINE = "The mine reopens.\n\nThe council buys trams. The owner sells coal.\n";

    @TempDir
    Path folder;

    @TempDir
    Path reports;

    private TestCorpus corpus;

    @BeforeEach
    void write_a_corpus() {
        corpus = new TestCorpus(folder)
                .article(
                        "mine",
                        MINE,
                        TestCorpus.fact("council", "buys", "trams", "The council buys trams."),
                        TestCorpus.fact("owner", "sells", "coal", "The owner sells coal."))
                .article(
                        "bees",
                        "Bees\n\nBees make honey.\n",
                        TestCorpus.fact("bees", "make", "honey", "Bees make honey"));
    }

    private CheckResult check(String facts) {
        corpus.write("facts/a.facts.yaml", facts);
        return Check.run(CheckRequest.of(corpus.setup(), reports));
    }

    private CheckResult check(String facts, Set<String> ids, Set<String> tags) {
        corpus.write("facts/a.facts.yaml", facts);
        CheckRequest all = CheckRequest.of(corpus.setup(), reports);
        return Check.run(new CheckRequest(
                all.setup(), ids, tags, all.failOn(), all.clock(), all.reportDirectory(), all.explainCommand()));
    }

    @Test
    void what_was_extracted_holds_and_the_build_is_green() {
        CheckResult result = check("facts:\n  - council | buys | trams\n  - owner | sells | coal\n");

        assertThat(result.red()).isFalse();
        assertThat(result.report().decisions())
                .extracting(Decision::outcome)
                .containsOnly(Outcome.PASSED)
                .hasSize(2);
        assertThat(result.files()).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(result.console().get(0))
                .startsWith("GREEN  2 passed")
                .contains(" · extractor facts.jsonl · 2 articles, 3 facts");
    }

    @Test
    void without_any_language_slots_are_compared_as_written(@TempDir Path other) {
        corpus = new TestCorpus(other)
                .write("corpus.yaml", "extractor: {facts: facts.jsonl}\n")
                .article(
                        "club",
                        "Ostmere City sells Milan Hartog.\n",
                        TestCorpus.fact("Ostmere City", "sells", "Milan Hartog", "Ostmere City sells Milan Hartog"));

        CheckResult result = check("facts:\n  - Ostmere City | sells | Milan Hartog\n");

        assertThat(result.console().get(0)).startsWith("GREEN  1 passed");
    }

    @Test
    void what_is_lost_turns_it_red_with_its_place_and_the_nearest_fact() {
        CheckResult result =
                check("facts:\n  - {holds: owner | sells | copper, id: copper}\n  - council | buys | trams\n");

        assertThat(result.red()).isTrue();
        assertThat(result.console())
                .anySatisfy(
                        line -> assertThat(line).endsWith("copper  owner | sells | copper        facts/a.facts.yaml:2"))
                .anySatisfy(line -> assertThat(line).isEqualTo("  mine, line 3: \"The owner sells coal.\""))
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("  nearest   owner | sells | coal        differs: object  asked copper, found coal"))
                .anySatisfy(line -> assertThat(line).isEqualTo("  next      mvn constat:explain -Dconstat.ids=copper"));
    }

    @Test
    void only_articles_that_an_assertion_can_look_at_are_extracted() {
        CheckResult result = check("in: mine\nfacts:\n  - council | buys | trams\n");

        assertThat(result.summary().articles()).isEqualTo(1);
    }

    @Test
    void a_lie_of_the_extractor_is_an_error_of_what_means_the_article() {
        corpus.write("articles/mine.txt", MINE.replace("coal", "copper"));

        CheckResult result = check("facts:\n  - {holds: council | buys | trams, in: mine}\n  - bees | make | honey\n");

        assertThat(result.report().decisions())
                .extracting(Decision::outcome)
                .containsExactly(Outcome.ERROR, Outcome.PASSED);
        assertThat(result.report().failedArticles().get("mine"))
                .startsWith("facts.jsonl:1  was extracted from another text");
        assertThat(result.report().gate().reasons()).contains("the extractor failed on 1 article");
    }

    @Nested
    class A_part_of_the_assertions {
        private static final String FACTS = """
                facts:
                  - {holds: council | buys | trams, id: trams, tags: [city]}
                  - holds: owner | sells | gold
                    id: gold
                    never: [owner | sells | bees]
                """;

        @Test
        void is_chosen_by_tag_and_the_result_is_not_complete() {
            CheckResult result = check(FACTS, Set.of(), Set.of("city"));

            assertThat(result.report().complete()).isFalse();
            assertThat(result.report().decisions()).hasSize(1);
        }

        @Test
        void takes_what_arms_it_along_without_counting_it() {
            corpus.write("facts/a.facts.yaml", FACTS);
            String nearMiss = Check.run(CheckRequest.of(corpus.setup(), reports))
                    .report()
                    .decisions()
                    .get(2)
                    .judgement()
                    .assertion()
                    .id();

            CheckResult result = check(FACTS, Set.of(nearMiss), Set.of());

            assertThat(result.report().decisions())
                    .singleElement()
                    .satisfies(decision ->
                            assertThat(decision.judgement().verdict()).isEqualTo(Verdict.UNARMED));
        }

        @Test
        void that_does_not_exist_is_an_error() {
            assertThatThrownBy(() -> check(FACTS, Set.of("tram"), Set.of("town", "city")))
                    .isInstanceOf(CorpusException.class)
                    .hasMessage("""
                            constat.ids, constat.tags  no assertion has the id "tram"; did you mean "trams"?
                            constat.ids, constat.tags  no assertion has the tag "town\"""");
        }

        @Test
        void that_is_empty_is_an_error() {
            assertThatThrownBy(() -> check(FACTS, Set.of("gold"), Set.of("city")))
                    .hasMessageContaining("so nothing would be checked");
        }
    }

    @Nested
    class Nothing_checked {

        @Test
        void is_a_corpus_without_an_assertion() {
            assertThatThrownBy(() -> check("facts: []\n")).isInstanceOf(CorpusException.class);
        }

        @Test
        void is_a_corpus_without_an_article(@TempDir Path empty) {
            TestCorpus none = new TestCorpus(empty).write("facts/a.facts.yaml", "facts:\n  - a | b | c\n");

            assertThatThrownBy(() -> Check.run(CheckRequest.of(none.setup(), reports)))
                    .isInstanceOf(CorpusException.class);
        }

        @Test
        void is_an_extraction_without_a_fact(@TempDir Path other) {
            TestCorpus silent = new TestCorpus(other)
                    .article("mine", MINE)
                    .write("facts/a.facts.yaml", "facts:\n  - never: mine | closes | -\n");

            CheckResult result = Check.run(CheckRequest.of(silent.setup(), reports));

            assertThat(result.report().gate().reasons())
                    .contains("the extractor found no fact in any article, so nothing was checked");
        }

        @Test
        void is_a_stored_extraction_that_is_not_there(@TempDir Path other) {
            TestCorpus gone = new TestCorpus(other)
                    .write("articles/mine.txt", MINE)
                    .write("facts/a.facts.yaml", "facts:\n  - a | b | c\n");

            assertThatThrownBy(() -> Check.run(CheckRequest.of(gone.setup(), reports)))
                    .isInstanceOf(ExtractorException.class);
        }
    }

    @Test
    void an_article_of_more_than_fifty_words_without_a_fact_is_named() {
        corpus.article("silent", "Silence\n\n" + "word ".repeat(60) + "\n");

        CheckResult result = check("facts:\n  - council | buys | trams\n");

        assertThat(result.console()).contains("  no fact   silent has more than 50 words and yielded no fact");
    }
}
