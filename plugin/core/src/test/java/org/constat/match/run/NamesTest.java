package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.match.run.MatchAsserts.holds;
import static org.constat.match.run.MatchAsserts.judge;
import static org.constat.match.run.MatchAsserts.leniencies;

import java.util.List;
import org.constat.Article;
import org.constat.corpus.Location;
import org.constat.lexicon.NameEntry;
import org.constat.match.Judgement;
import org.constat.match.Step;
import org.constat.match.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final NameEntry ENTRY = new NameEntry(
            "Anna Berg",
            List.of("Anja Berg", "A. Berg"),
            List.of("harbour spokeswoman", "porte-parole du port"),
            Location.of("lexicon.yaml"));

    private static Judgement in(String text, String asked, String found) {
        return judge(TinyLexicon.standard(), holds(asked), Article.of("a", "en", text + " ".repeat(80)), found);
    }

    @Nested
    class A_listed_name {

        @Test
        void is_each_of_its_spellings() {
            Judgement judgement = judge(
                    TinyLexicon.standard().with(ENTRY), holds("Anna+Berg | sign | law"), "Anja+Berg | sign | law");

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(leniencies(judgement)).containsExactly(Step.Kind.ALIAS);
        }

        @Test
        void is_its_roles() {
            Judgement judgement = judge(
                    TinyLexicon.standard().with(ENTRY),
                    holds("harbour *spokeswoman | sign | law"),
                    "Anna+Berg | sign | law");

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(leniencies(judgement)).containsExactly(Step.Kind.ROLE);
        }

        @Test
        void is_nobody_elses_role() {
            assertThat(judge(
                                    TinyLexicon.standard().with(ENTRY),
                                    holds("harbour *spokeswoman | sign | law"),
                                    "Karl+Holm | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }
    }

    @Nested
    class A_surname {

        @Test
        void stands_for_the_only_bearer_that_the_article_writes_out() {
            Judgement judgement =
                    in("On Monday Karl Holm came. Holm signed.", "Karl+Holm | sign | law", "Holm | sign | law");

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(leniencies(judgement)).containsExactly(Step.Kind.ALIAS);
        }

        @Test
        void is_found_in_a_longer_name() {
            assertThat(in("On Monday Karl Holm came.", "Holm | sign | law", "Karl+Holm | sign | law")
                            .verdict())
                    .isEqualTo(Verdict.HELD);
        }

        @Test
        void stands_for_nobody_where_two_bear_it() {
            assertThat(in(
                                    "On Monday Karl Holm met Eva Holm. Holm signed.",
                                    "Karl+Holm | sign | law",
                                    "Holm | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }

        @Test
        void stands_for_no_name_that_the_article_does_not_write_out() {
            assertThat(in("Holm signed.", "Karl+Holm | sign | law", "Holm | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }

        @Test
        void is_not_the_end_of_a_place() {
            assertThat(in("He saw New York.", "York | sign | law", "New+York | sign | law")
                            .verdict())
                    .isEqualTo(Verdict.HELD);
            assertThat(in("He saw Paris.", "Paris | sign | law", "Old+Paris | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }
    }

    @Nested
    class A_name_of_another_script {

        @Test
        void is_one_in_the_spellings_of_two_languages() {
            Judgement judgement = in("Gladkov signed.", "Gladkoff | sign | law", "Gladkov | sign | law");

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(leniencies(judgement)).containsExactly(Step.Kind.TRANSLITERATION);
        }

        @Test
        void is_found_in_a_longer_name() {
            assertThat(in("On Monday Ivan Gladkov came.", "Gladkoff | sign | law", "Ivan+Gladkov | sign | law")
                            .verdict())
                    .isEqualTo(Verdict.HELD);
        }

        @Test
        void stands_for_nobody_where_two_bear_it() {
            assertThat(in(
                                    "On Monday Ivan Gladkov met Anna Gladkov.",
                                    "Gladkoff | sign | law",
                                    "Ivan+Gladkov | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }

        @Test
        void stands_for_nobody_where_the_article_spells_two_names_so() {
            assertThat(judge(
                                    TinyLexicon.standard(),
                                    holds("Zhukov | sign | law"),
                                    Article.of("a", "en", "Joukov met Djukov." + " ".repeat(80)),
                                    "Joukov | meet | Djukov",
                                    "Joukov | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }

        @Test
        void is_one_in_russian_and_ukrainian() {
            assertThat(in(
                                    "On Monday Volodymyr Gladkov came.",
                                    "Vladimir+Gladkov | sign | law",
                                    "Volodymyr+Gladkov | sign | law")
                            .verdict())
                    .isEqualTo(Verdict.HELD);
        }

        @Test
        void is_not_that_of_another_whom_the_article_names_besides() {
            assertThat(in(
                                    "On Monday Vladimir Gladkov met Volodymyr Gladkov.",
                                    "Vladimir+Gladkov | sign | law",
                                    "Volodymyr+Gladkov | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }

        @Test
        void is_not_that_of_a_namesake_with_another_first_name() {
            assertThat(in(
                                    "On Monday Mykola Gladkov came.",
                                    "Vladimir+Gladkoff | sign | law",
                                    "Mykola+Gladkov | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }
    }

    @Nested
    class A_role {

        @Test
        void stands_for_its_holder_where_the_article_says_so() {
            Judgement judgement = judge(
                    holds("*spokesman {of club} | sign | law"),
                    "Karl+Holm | be | *spokesman {of club}",
                    "Karl+Holm | sign | law");

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(leniencies(judgement)).contains(Step.Kind.ROLE);
        }

        @Test
        void is_stood_for_by_its_holder() {
            assertThat(judge(
                                    holds("Karl+Holm | sign | law"),
                                    "Karl+Holm | be | *spokesman {of club}",
                                    "*spokesman {of club} | sign | law")
                            .verdict())
                    .isEqualTo(Verdict.HELD);
        }

        @Test
        void stands_for_nobody_where_it_is_past_denied_or_reported() {
            for (String role : List.of(
                    "Karl+Holm | past be | *spokesman {of club}",
                    "Karl+Holm | not be | *spokesman {of club}",
                    "Karl+Holm | possible be | *spokesman {of club}",
                    "Karl+Holm | be | former:a *spokesman {of club}",
                    "Karl+Holm | be | *spokesman {of club} | @Jones / claim")) {
                assertThat(judge(holds("*spokesman {of club} | sign | law"), role, "Karl+Holm | sign | law")
                                .verdict())
                        .as(role)
                        .isNotEqualTo(Verdict.HELD);
            }
        }

        @Test
        void that_two_may_hold_is_stood_for_by_neither() {
            assertThat(judge(
                                    holds("Karl+Holm | sign | law"),
                                    "Karl+Holm | be | the *spokesman",
                                    "Anna+Berg | be | the *spokesman {of club}",
                                    "the *spokesman {of club} | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }

        @Test
        void that_is_vaguer_than_the_known_one_does_not_stand_for_its_holder() {
            assertThat(judge(
                                    holds("Karl+Holm | sign | law"),
                                    "Karl+Holm | be | *spokesman {of club}",
                                    "spokesman | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }

        @Test
        void beside_an_asked_name_is_covered_by_what_the_article_says_of_it() {
            assertThat(judge(
                                    holds("spokesman Holm | sign | law"),
                                    "Holm | be | *spokesman {of club}",
                                    "Holm | sign | law")
                            .verdict())
                    .isEqualTo(Verdict.HELD);
            assertThat(judge(holds("spokesman Holm | sign | law"), "Holm | sign | law")
                            .verdict())
                    .isNotEqualTo(Verdict.HELD);
        }
    }
}
