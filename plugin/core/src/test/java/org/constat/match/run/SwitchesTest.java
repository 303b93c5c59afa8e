package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.match.run.MatchAsserts.asked;
import static org.constat.match.run.MatchAsserts.judge;

import java.util.List;
import java.util.Set;
import org.constat.Slot;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.lexicon.NameEntry;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SwitchesTest {

    @Nested
    class Source {

        @Test
        void nobody_asks_that_the_article_itself_says_it() {
            assertThat(from("nobody", "mine | reopen | -", "owner | claim | (mine | reopen | -)"))
                    .isNotEqualTo(Verdict.HELD);
            assertThat(from("nobody", "mine | reopen | -", "mine | reopen | -")).isEqualTo(Verdict.HELD);
        }

        @Test
        void a_name_must_stand_in_the_chain() {
            assertThat(from("Smith", "mine | reopen | -", "Jones | say | (Smith | say | (mine | reopen | -))"))
                    .isEqualTo(Verdict.HELD);
            assertThat(from("Smith", "mine | reopen | -", "Jones | say | (mine | reopen | -)"))
                    .isNotEqualTo(Verdict.HELD);
            assertThat(from("Smith", "mine | reopen | -", "mine | reopen | -")).isNotEqualTo(Verdict.HELD);
        }

        @Test
        void anybody_is_as_if_nothing_were_asked() {
            assertThat(from("anybody", "mine | reopen | -", "owner | claim | (mine | reopen | -)"))
                    .isEqualTo(Verdict.HELD);
        }

        private Verdict from(@Nullable String source, String asked, String found) {
            Assertion.Options options = new Assertion.Options(false, true, source, false);
            return judge(MatchAsserts.assertion("s", Assertion.Kind.HOLDS, options, asked(asked)), found)
                    .verdict();
        }
    }

    @Nested
    class Exact {

        @Test
        void lets_the_fact_say_nothing_more() {
            assertThat(exact("club | sign | charter", "club | sign | new:a *charter"))
                    .isNotEqualTo(Verdict.HELD);
            assertThat(exact("club | sign | charter", "club | sign | charter | place Lyon"))
                    .isNotEqualTo(Verdict.HELD);
            assertThat(exact("club | sign | charter", "new:a *club | sign | charter"))
                    .isNotEqualTo(Verdict.HELD);
            assertThat(exact("clubs/club | sign | charter", "#26 clubs/club | sign | charter"))
                    .isNotEqualTo(Verdict.HELD);
        }

        @Test
        void lets_other_words_of_the_same_meaning_pass() {
            assertThat(exact("club | sign | charter", "fr: club | signer | charte"))
                    .isEqualTo(Verdict.HELD);
        }

        private Verdict exact(String asked, String found) {
            Assertion.Options options = new Assertion.Options(true, true, null, false);
            return judge(MatchAsserts.assertion("e", Assertion.Kind.HOLDS, options, asked(asked)), found)
                    .verdict();
        }
    }

    @Nested
    class Any_object {

        @Test
        void takes_an_object_or_none() {
            Assertion any = any("Smith | sign | -");

            assertThat(judge(any, "Smith | sign | charter").verdict()).isEqualTo(Verdict.HELD);
            assertThat(judge(any, "Smith | sign | -").verdict()).isEqualTo(Verdict.HELD);
        }

        @Test
        void still_asks_for_the_arguments() {
            Assertion any = any("Poland | promise | - | to Ukraine");

            assertThat(judge(any, "Poland | promise | *guarantees/guarantee {to Ukraine}")
                            .verdict())
                    .isEqualTo(Verdict.HELD);
            assertThat(judge(any, "Poland | promise | guarantees/guarantee").verdict())
                    .isNotEqualTo(Verdict.HELD);
        }

        private Assertion any(String asked) {
            Assertion plain = MatchAsserts.holds(asked);
            Reading reading = new Reading(List.of(new Pattern(asked(asked), true)));
            return new Assertion(
                    plain.id(),
                    plain.kind(),
                    plain.text(),
                    List.of(reading),
                    null,
                    Set.of(),
                    1,
                    Set.of(),
                    null,
                    null,
                    plain.options(),
                    null,
                    plain.location());
        }
    }

    @Nested
    class A_remedy {

        @Test
        void is_the_entry_that_joins_the_only_pair_that_differs() {
            assertThat(MatchAsserts.remedy(
                            judge(MatchAsserts.holds("club | ratify | charter"), "fr: club | entériner | charte")))
                    .isEqualTo("- {concept: my-ratify, kind: relation, en: [ratify], fr: [entériner]}");
            assertThat(MatchAsserts.remedy(judge(
                            MatchAsserts.holds("club | sign | *deal {with Poland}"),
                            "club | sign | *pact {with Poland}")))
                    .isEqualTo("- {concept: my-deal, kind: noun, en: [deal, pact]}");
        }

        @Test
        void is_not_offered_where_more_differs_or_both_are_known_to_be_others() {
            assertThat(MatchAsserts.remedy(judge(MatchAsserts.holds("club | ratify | charter"), "club | seal | law")))
                    .isNull();
            assertThat(MatchAsserts.remedy(judge(MatchAsserts.holds("club | visit | Poland"), "club | visit | Norway")))
                    .isNull();
            assertThat(MatchAsserts.remedy(judge(MatchAsserts.holds("club | accept | offer"), "club | reject | offer")))
                    .isNull();
        }
    }

    @Nested
    class Self_check {

        @Test
        void names_the_slot_in_which_damage_goes_unnoticed() {
            NameEntry strange = new NameEntry("Zqxwv", List.of("Smith"), List.of(), Location.of("lexicon.yaml"));
            Judgement judgement = judge(
                    TinyLexicon.standard().with(strange),
                    MatchAsserts.holds("Smith | sign | law"),
                    "Smith | sign | law");

            assertThat(judgement.tolerant()).containsExactly(Slot.SUBJECT);
        }
    }
}
