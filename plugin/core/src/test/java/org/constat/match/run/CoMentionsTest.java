package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.match.run.MatchAsserts.holds;
import static org.constat.match.run.MatchAsserts.judge;
import static org.constat.match.run.MatchAsserts.leniencies;

import org.constat.assertion.Assertion;
import org.constat.match.Judgement;
import org.constat.match.Step;
import org.constat.match.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoMentionsTest {
    private static final String INTRODUCED = "2:minister | support | id=e1 Varga+Club {in Lund}";

    @Nested
    class A_phrase_whose_entity_has_another_name {

        @Test
        void is_that_name() {
            Judgement judgement =
                    judge(holds("Varga+Club | sign | charter"), "id=e1 club | sign | charter", INTRODUCED);

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(leniencies(judgement)).contains(Step.Kind.REFERENCE);
            assertThat(judgement.tolerant()).isEmpty();
        }

        @Test
        void keeps_its_own_words() {
            Judgement judgement = judge(holds("club | sign | charter"), "id=e1 club | sign | charter", INTRODUCED);

            assertThat(leniencies(judgement)).isEmpty();
        }

        @Test
        void may_say_less_where_something_is_denied_of_it() {
            Judgement judgement = judge(
                    holds("club | not sign | Varga+Charter"),
                    "club | not sign | id=e2 charter",
                    "2:club | support | id=e2 new:a Varga+Charter");

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
        }

        @Test
        void is_no_name_of_another_entity() {
            Judgement judgement =
                    judge(holds("Varga+Club | sign | charter"), "id=e2 club | sign | charter", INTRODUCED);

            assertThat(judgement.verdict()).isNotEqualTo(Verdict.HELD);
        }

        @Test
        void is_none_under_exact() {
            Judgement judgement = judge(
                    MatchAsserts.assertion(
                            "exact",
                            Assertion.Kind.HOLDS,
                            new Assertion.Options(true, false, null, true),
                            MatchAsserts.asked("Varga+Club | sign | charter")),
                    "id=e1 club | sign | charter",
                    INTRODUCED);

            assertThat(judgement.verdict()).isNotEqualTo(Verdict.HELD);
        }
    }

    @Nested
    class A_phrase_whose_entity_was_described_before {

        @Test
        void has_the_words_of_the_description() {
            Judgement judgement = judge(
                    holds("club {in Lund} | sign | charter"),
                    "id=e1 club | sign | charter",
                    "2:minister | support | id=e1 new:a club {in Lund}");

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(leniencies(judgement)).contains(Step.Kind.REFERENCE);
        }

        @Test
        void has_no_other_words() {
            Judgement judgement = judge(
                    holds("club {in Oslo} | sign | charter"),
                    "id=e1 club | sign | charter",
                    "2:minister | support | id=e1 new:a club {in Lund}");

            assertThat(judgement.verdict()).isNotEqualTo(Verdict.HELD);
        }

        @Test
        void belongs_to_nobody_else() {
            Judgement judgement = judge(
                    holds("club | sign | charter {of Oslo}"),
                    "club | sign | id=e2 charter {of Lund}",
                    "2:minister | support | id=e2 charter {of Oslo}");

            assertThat(judgement.verdict()).isNotEqualTo(Verdict.HELD);
        }

        @Test
        void is_not_what_it_was_before() {
            Judgement judgement = judge(
                    holds("minister | sign | charter"),
                    "id=e1 Anna+Berg | sign | charter",
                    "2:club | support | id=e1 former:a minister");

            assertThat(judgement.verdict()).isNotEqualTo(Verdict.HELD);
        }
    }
}
