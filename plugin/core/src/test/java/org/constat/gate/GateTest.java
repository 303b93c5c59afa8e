package org.constat.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.constat.assertion.Assertion;
import org.constat.assertion.KnownFailure;
import org.constat.corpus.Location;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** The day has just begun in UTC, and is still the day before in New York. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-30T00:30:00Z"), ZoneId.of("America/New_York"));

    private final Gate gate = new Gate(FailOn.ANY, CLOCK);

    private static Judgement judgement(Verdict verdict, @Nullable KnownFailure known) {
        Assertion assertion = new Assertion(
                "mine-1",
                Assertion.Kind.HOLDS,
                "The mine reopens",
                List.of(),
                null,
                Set.of(),
                1,
                Set.of(),
                null,
                null,
                Assertion.Options.DEFAULT,
                known,
                new Location("facts/mine.facts.yaml", 3, 5));
        return new Judgement(assertion, verdict, List.of(), List.of(), List.of(), Set.of(), "");
    }

    private Decision decide(Verdict verdict, @Nullable String pinned, @Nullable LocalDate until) {
        return gate.decide(judgement(verdict, new KnownFailure("pronoun subject", "NLP-42", pinned, until)));
    }

    @Nested
    class Without_a_known_failure {

        @ParameterizedTest
        @EnumSource(names = {"HELD", "ABSENT", "UNARMED"})
        void passes(Verdict verdict) {
            assertThat(gate.decide(judgement(verdict, null)).outcome()).isEqualTo(Outcome.PASSED);
        }

        @ParameterizedTest
        @EnumSource(names = {"WRONG", "FLIPPED", "CONFLICTED", "MISSING", "FOUND", "UNSUPPORTED", "UNANCHORED"})
        void fails(Verdict verdict) {
            assertThat(gate.decide(judgement(verdict, null)).outcome()).isEqualTo(Outcome.FAILED);
        }

        @Test
        void an_error_is_an_error() {
            assertThat(gate.decide(judgement(Verdict.ERROR, null)).outcome()).isEqualTo(Outcome.ERROR);
        }

        @Test
        void nothing_is_said_of_change_where_there_is_no_baseline() {
            assertThat(gate.decide(judgement(Verdict.HELD, null)).change()).isNull();
        }
    }

    @Nested
    class A_known_failure {

        @Test
        void that_fails_is_known_with_its_reason() {
            Decision decision = decide(Verdict.MISSING, null, null);

            assertThat(decision.outcome()).isEqualTo(Outcome.KNOWN_FAILURE);
            assertThat(decision.reason()).isEqualTo("pronoun subject (NLP-42)");
        }

        @Test
        void that_passes_is_good_news_and_red() {
            Decision decision = decide(Verdict.HELD, null, null);

            assertThat(decision.outcome()).isEqualTo(Outcome.UNEXPECTED_PASS);
            assertThat(decision.reason())
                    .isEqualTo("good news: it passes; remove its knownFailure at facts/mine.facts.yaml:3:5");
        }

        @Test
        void is_never_met_by_an_error() {
            assertThat(decide(Verdict.ERROR, null, null).outcome()).isEqualTo(Outcome.ERROR);
        }

        @Test
        void keeps_the_shape_that_is_pinned() {
            assertThat(decide(Verdict.MISSING, "MISSING", null).outcome()).isEqualTo(Outcome.KNOWN_FAILURE);

            Decision worse = decide(Verdict.FLIPPED, "MISSING", null);
            assertThat(worse.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(worse.reason()).isEqualTo("known to be MISSING (pronoun subject), and is FLIPPED now");
        }

        @Test
        void that_cannot_be_seen_is_no_unexpected_pass() {
            assertThat(decide(Verdict.UNARMED, "UNARMED", null).outcome()).isEqualTo(Outcome.KNOWN_FAILURE);
        }

        @Test
        void holds_through_its_last_day_in_utc() {
            assertThat(decide(Verdict.MISSING, null, DAY).outcome()).isEqualTo(Outcome.KNOWN_FAILURE);

            Decision expired = decide(Verdict.MISSING, null, DAY.minusDays(1));
            assertThat(expired.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(expired.reason())
                    .isEqualTo("known to fail until 2026-06-29 (pronoun subject); that day is past");
        }
    }

    @Nested
    class Closing {

        private GateResult close(FailOn failOn, int failedArticles, Verdict... verdicts) {
            List<Decision> decisions = List.of(verdicts).stream()
                    .map(verdict -> gate.decide(judgement(verdict, null)))
                    .toList();
            return new Gate(failOn, CLOCK).close(decisions, failedArticles, 7);
        }

        @Test
        void is_green_where_all_pass() {
            assertThat(close(FailOn.ANY, 0, Verdict.HELD, Verdict.UNARMED).red())
                    .isFalse();
        }

        @Test
        void counts_each_kind_of_trouble() {
            assertThat(close(FailOn.ANY, 1, Verdict.HELD, Verdict.MISSING, Verdict.FOUND, Verdict.ERROR)
                            .reasons())
                    .containsExactly(
                            "2 assertions fail",
                            "1 assertion could not be answered",
                            "the extractor failed on 1 article");
        }

        @Test
        void is_red_where_the_extractor_found_nothing_at_all() {
            assertThat(gate.close(List.of(gate.decide(judgement(Verdict.ABSENT, null))), 0, 0)
                            .reasons())
                    .containsExactly("the extractor found no fact in any article, so nothing was checked");
        }

        @Test
        void says_that_there_is_no_baseline_where_one_was_asked_for() {
            assertThat(close(FailOn.REGRESSION, 0, Verdict.MISSING).reasons())
                    .containsExactly(
                            "1 assertion fails",
                            "there is no baseline to compare with, so everything that does not pass counts; constat:accept makes one");
        }
    }
}
