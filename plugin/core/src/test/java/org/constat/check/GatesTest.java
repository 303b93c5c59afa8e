package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.constat.corpus.CorpusException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatesTest {
    private static final String MINE = "The mine reopens.\n\nThe council buys trams. The owner sells coal.\n";
    private static final Instant DAY = Instant.parse("2026-06-10T23:30:00Z");

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
                .write("facts/a.facts.yaml", """
                        facts:
                          - {holds: council | buys | trams, id: trams, tags: [city], in: mine}
                          - holds: owner | sells | copper
                            id: copper
                            tags: [metal, city]
                            knownFailure: {reason: no metals, until: 2026-06-24}
                          - {never: council | sells | coal, id: gold, tags: [metal]}
                        """);
    }

    private CheckResult check(String gates) {
        corpus.write("corpus.yaml", "language: en\nextractor: {facts: facts.jsonl}\ngates:\n" + gates);
        return check(Clock.fixed(DAY, ZoneOffset.UTC));
    }

    private CheckResult check(Clock clock) {
        CheckRequest all = CheckRequest.of(corpus.setup(), reports);
        return Check.run(new CheckRequest(all.setup(), Set.of(), Set.of(), null, clock, reports, "mvn"));
    }

    @Test
    void what_is_reached_is_green() {
        assertThat(check("  minPasses: 66.6 %\n  minPassesByTag: {metal: 50 %}\n  maxFound: 0\n  maxUnarmed: 1\n")
                        .red())
                .isFalse();
    }

    @Test
    void each_violation_names_the_thing_the_place_what_is_and_what_was_expected() {
        CheckResult result = check("""
                  minPasses: 90 %
                  minPassesByTag: {city: 100 %}
                  minPassesByArticle: {mine: 100 %}
                  minPassesByRelation: {sells: 75 %}
                  maxTolerant: 0
                  maxKnownFailures: 0
                """);

        assertThat(result.report().gate().reasons())
                .contains(
                        "gate all assertions  corpus.yaml:4:14  2 of 3 pass (66.6 %); expected at least 90 %",
                        "gate tag city  corpus.yaml:5:26  1 of 2 pass (50 %); expected at least 100 %",
                        "gate relation sells  corpus.yaml:7:32  1 of 2 pass (50 %); expected at least 75 %",
                        "gate known failures  corpus.yaml:9:21  1; expected at most 0")
                .noneMatch(reason -> reason.startsWith("gate article"));
    }

    @Test
    void what_would_be_no_gate_is_a_mistake() {
        assertThatThrownBy(() -> check("""
                  minPasses: most
                  minPassesByTag: {metals: 50 %}
                  maxLenient: {concepts: 3}
                  maxFound: none
                  maxFond: 3
                """)).isInstanceOf(CorpusException.class).hasMessage("""
                        corpus.yaml:8:3  "maxFond" is not a key of "gates"; did you mean "maxFound"?
                        corpus.yaml:4:14  the least share of passes of all assertions is not "most"; write it in percent, as 90 %
                        corpus.yaml:5:20  no assertion has the tag "metals"; did you mean "metal"?
                        corpus.yaml:7:13  the most of FOUND must be a whole number, 0 or more
                        corpus.yaml:6:16  "concepts" is not a leniency; did you mean "concept"?""");
    }

    @Nested
    class A_known_failure {

        @Test
        void that_ends_within_two_weeks_is_warned_of() {
            CheckResult result = check("  maxKnownFailures: 1\n");

            assertThat(result.red()).isFalse();
            assertThat(result.console())
                    .contains(
                            "  warning   copper is known to fail until 2026-06-24 only, 14 days from now",
                            "  known     copper");
        }

        @Test
        void may_fail_on_its_last_day_and_no_longer() {
            assertThat(check(Clock.fixed(Instant.parse("2026-06-24T23:59:59Z"), ZoneOffset.UTC))
                            .red())
                    .isFalse();

            CheckResult result = check(Clock.fixed(Instant.parse("2026-06-25T00:00:00Z"), ZoneOffset.UTC));

            assertThat(result.console())
                    .contains("  reason    known to fail until 2026-06-24 (no metals); that day is past");
        }
    }
}
