package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.match.run.MatchAsserts.SENTENCES;
import static org.constat.match.run.MatchAsserts.TEXT;
import static org.constat.match.run.MatchAsserts.asked;
import static org.constat.match.run.MatchAsserts.found;
import static org.constat.match.run.MatchAsserts.holds;
import static org.constat.match.run.MatchAsserts.judge;
import static org.constat.match.run.MatchAsserts.matcher;
import static org.constat.match.run.MatchAsserts.never;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constat.Article;
import org.constat.Block;
import org.constat.Fact;
import org.constat.Slot;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.match.FactProblem;
import org.constat.match.Judgement;
import org.constat.match.NearFact;
import org.constat.match.Verdict;
import org.constat.spi.PhraseReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final String ASKED = "Poland | sign | charter";

    @Nested
    class A_holds {

        @Test
        void is_held_with_the_fact_as_it_was_sent() {
            Judgement judgement = judge(holds(ASKED), "fr: Pologne | signer | charte");

            assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
            assertThat(judgement.heldIn()).containsExactly("a");
            assertThat(judgement.matches().get(0).fact()).isEqualTo(found("fr: Pologne | signer | charte"));
            assertThat(judgement.nearest()).isEmpty();
        }

        @Test
        void is_wrong_where_one_slot_of_the_same_subject_and_relation_differs() {
            Judgement judgement = judge(holds(ASKED), "Poland | sign | law", "Norway | buy | bank");

            assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG);
            assertThat(judgement.nearest().get(0).differences())
                    .extracting(NearFact.Difference::slot, NearFact.Difference::asked, NearFact.Difference::found)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Slot.OBJECT, "charter", "law"));
        }

        @Test
        void is_missing_where_the_subject_differs() {
            assertThat(judge(holds(ASKED), "Norway | sign | charter").verdict()).isEqualTo(Verdict.MISSING);
        }

        @Test
        void is_flipped_by_its_negation_and_by_its_opposite() {
            assertThat(judge(holds(ASKED), "Poland | not sign | charter").verdict())
                    .isEqualTo(Verdict.FLIPPED);
            assertThat(judge(holds("Kyiv | accept | offer"), "Kyiv | reject | offer")
                            .verdict())
                    .isEqualTo(Verdict.FLIPPED);
            assertThat(judge(holds("Kyiv | not accept | offer"), "Kyiv | accept | offer")
                            .verdict())
                    .isEqualTo(Verdict.FLIPPED);
        }

        @Test
        void is_not_flipped_by_the_denial_of_something_narrower() {
            assertThat(judge(holds("Norway | import | beef"), "Norway | not import | Brazilian:a *beef")
                            .verdict())
                    .isEqualTo(Verdict.WRONG);
        }

        @Test
        void is_conflicted_where_one_sentence_says_both() {
            Judgement judgement = judge(holds(ASKED), ASKED, "Poland | not sign | charter");

            assertThat(judgement.verdict()).isEqualTo(Verdict.CONFLICTED);
            assertThat(judgement.matches()).hasSize(2);
            assertThat(judgement.matches().get(1).fact()).isEqualTo(found("Poland | not sign | charter"));
        }

        @Test
        void is_held_where_another_sentence_denies_it() {
            assertThat(judge(holds(ASKED), ASKED, "2: Poland | not sign | charter")
                            .verdict())
                    .isEqualTo(Verdict.HELD);
        }

        @Test
        void needs_every_pattern_of_its_reading_from_facts_of_one_article() {
            Assertion both = MatchAsserts.assertion(
                    "both",
                    Assertion.Kind.HOLDS,
                    Assertion.Options.DEFAULT,
                    asked(ASKED),
                    asked("Norway | sign | charter"));

            assertThat(judge(both, ASKED).verdict()).isEqualTo(Verdict.MISSING);
            assertThat(judge(both, ASKED, "Norway | sign | charter").verdict()).isEqualTo(Verdict.HELD);
        }

        @Test
        void is_held_by_any_of_its_wordings() {
            Assertion two = copy(
                    holds(ASKED),
                    assertion -> List.of(
                            assertion.readings().get(0),
                            new Reading(List.of(Pattern.of(asked("Poland | buy | bank"))))));

            assertThat(judge(two, "Poland | buy | bank").verdict()).isEqualTo(Verdict.HELD);
        }

        @Test
        void asks_for_as_many_articles_as_it_says() {
            Assertion twice = with(holds(ASKED), Set.of(), 2, null, null);
            MatchRun run = matcher(TinyLexicon.standard(), twice).start();
            run.accept(Article.of("a", "en", TEXT), SENTENCES, List.of(found(ASKED)));
            Judgement once = run.finish().get(0);
            run.accept(Article.of("b", "en", TEXT), SENTENCES, List.of(found(ASKED)));

            assertThat(once.verdict()).isEqualTo(Verdict.MISSING);
            assertThat(once.note()).isEqualTo("held in 1 of the 2 articles asked for: a");
            assertThat(run.finish().get(0).heldIn()).containsExactly("a", "b");
        }

        @Test
        void looks_only_into_the_articles_that_it_means() {
            Assertion elsewhere = with(holds(ASKED), Set.of("b"), 1, null, null);
            MatchRun run = matcher(TinyLexicon.standard(), elsewhere).start();
            run.accept(Article.of("a", "en", TEXT), SENTENCES, List.of(found(ASKED)));
            run.accept(Article.of("b", "en", TEXT), SENTENCES, List.of(found("Norway | buy | bank")));

            assertThat(run.finish().get(0).verdict()).isEqualTo(Verdict.MISSING);
        }

        @Test
        void holds_nothing_in_a_page_leftover_and_says_so() {
            Article teaser =
                    new Article("a", "en", TEXT, List.of(new Block(Block.Type.LEFTOVER, SENTENCES.get(0))), Map.of());
            Judgement judgement = judge(TinyLexicon.standard(), holds(ASKED), teaser, ASKED);
            Assertion.Options any = new Assertion.Options(false, true, null, true);
            Assertion lenient = MatchAsserts.assertion("any", Assertion.Kind.HOLDS, any, asked(ASKED));

            assertThat(judgement.verdict()).isEqualTo(Verdict.MISSING);
            assertThat(judgement.note()).contains("page leftover of a").contains("blocks: any");
            assertThat(judge(TinyLexicon.standard(), lenient, teaser, ASKED).verdict())
                    .isEqualTo(Verdict.HELD);
        }
    }

    @Nested
    class A_quote {

        @Test
        void must_stand_in_the_text() {
            Judgement judgement = judge(with(holds(ASKED), Set.of(), 1, "third sentence", null), ASKED);

            assertThat(judgement.verdict()).isEqualTo(Verdict.UNANCHORED);
            assertThat(judgement.note()).contains("third sentence");
        }

        @Test
        void asks_for_evidence_in_its_sentence() {
            Assertion second = with(holds(ASKED), Set.of(), 1, "stands there", null);

            assertThat(judge(second, ASKED).verdict()).isEqualTo(Verdict.MISSING);
            assertThat(judge(second, "2: " + ASKED).verdict()).isEqualTo(Verdict.HELD);
        }

        @Test
        void makes_any_fact_of_its_sentence_wrong_that_differs_in_one_slot() {
            Assertion second = with(holds(ASKED), Set.of(), 1, "stands there", null);

            assertThat(judge(second, "2: Norway | sign | charter").verdict()).isEqualTo(Verdict.WRONG);
        }
    }

    @Nested
    class A_never {

        @Test
        void is_found_and_names_the_fact() {
            Judgement judgement = judge(never(ASKED), ASKED + " | @Smith / claim");

            assertThat(judgement.verdict()).isEqualTo(Verdict.FOUND);
            assertThat(judgement.matches()).hasSize(1);
        }

        @Test
        void is_absent_where_it_could_have_been_seen() {
            assertThat(judge(never(ASKED), "Norway | buy | bank").verdict()).isEqualTo(Verdict.ABSENT);
        }

        @Test
        void is_unarmed_where_the_article_yields_no_fact() {
            Judgement judgement = judge(never(ASKED));

            assertThat(judgement.verdict()).isEqualTo(Verdict.UNARMED);
            assertThat(judgement.note()).isEqualTo("no fact was found in any article meant");
        }

        @Test
        void is_unarmed_where_a_word_is_known_to_nobody() {
            Judgement judgement = judge(never("Poland | sign | flurbs/flurb"), "Norway | buy | bank");

            assertThat(judgement.verdict()).isEqualTo(Verdict.UNARMED);
            assertThat(judgement.note()).endsWith("flurb");
        }

        @Test
        void is_armed_where_the_unknown_word_stands_in_the_article() {
            Article article = Article.of("a", "en", TEXT + " Flurbs are signed.");

            assertThat(judge(
                                    TinyLexicon.standard(),
                                    never("Poland | sign | flurbs/flurb"),
                                    article,
                                    "Norway | buy | bank")
                            .verdict())
                    .isEqualTo(Verdict.ABSENT);
        }

        @Test
        void is_unarmed_as_a_near_miss_of_what_did_not_hold() {
            Assertion near = with(never("Norway | sign | charter"), Set.of(), 1, null, ASKED);
            MatchRun run = matcher(TinyLexicon.standard(), holds(ASKED), near).start();
            run.accept(Article.of("a", "en", TEXT), SENTENCES, List.of(found("Norway | buy | bank")));
            MatchRun armed = matcher(TinyLexicon.standard(), holds(ASKED), near).start();
            armed.accept(Article.of("a", "en", TEXT), SENTENCES, List.of(found(ASKED)));

            assertThat(run.finish()).extracting(Judgement::verdict).containsExactly(Verdict.MISSING, Verdict.UNARMED);
            assertThat(armed.finish()).extracting(Judgement::verdict).containsExactly(Verdict.HELD, Verdict.ABSENT);
        }
    }

    @Nested
    class Trouble {

        @Test
        void with_an_article_is_an_error_of_what_means_it_and_does_not_hold_elsewhere() {
            MatchRun run = matcher(
                            TinyLexicon.standard(),
                            holds(ASKED),
                            never("Norway | sign | charter"),
                            holds("a:o | be | b:o"))
                    .start();
            run.accept(Article.of("a", "en", TEXT), SENTENCES, List.of(found(ASKED)));
            run.failed("b", "the extractor hung");

            assertThat(run.finish())
                    .extracting(Judgement::verdict, Judgement::note)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Verdict.HELD, ""),
                            org.assertj.core.groups.Tuple.tuple(Verdict.ERROR, "b: the extractor hung"),
                            org.assertj.core.groups.Tuple.tuple(Verdict.ERROR, "b: the extractor hung"));
        }

        @Test
        void with_an_article_that_never_came_is_an_error() {
            MatchRun run = matcher(TinyLexicon.standard(), with(holds(ASKED), Set.of("b"), 1, null, null))
                    .start();

            assertThat(run.finish().get(0).verdict()).isEqualTo(Verdict.ERROR);
        }

        @Test
        void with_the_sentence_is_an_error_with_its_reason() {
            Assertion good = holds(ASKED);
            Assertion unreadable = new Assertion(
                    good.id(),
                    good.kind(),
                    good.text(),
                    List.of(),
                    "two readings",
                    Set.of(),
                    1,
                    Set.of(),
                    null,
                    null,
                    good.options(),
                    null,
                    good.location());

            assertThat(judge(unreadable, ASKED))
                    .extracting(Judgement::verdict, Judgement::note)
                    .containsExactly(Verdict.ERROR, "two readings");
        }

        @Test
        void with_a_slot_that_the_extractor_does_not_supply_is_unsupported() {
            Set<Slot> slots = EnumSet.complementOf(EnumSet.of(Slot.POLARITY));
            Matcher matcher = new Matcher(
                    List.of(holds("Poland | not sign | charter"), holds(ASKED)),
                    TinyLexicon.standard(),
                    language -> Optional.empty(),
                    "en",
                    slots);
            MatchRun run = matcher.start();
            run.accept(Article.of("a", "en", TEXT), SENTENCES, List.of(found(ASKED)));

            assertThat(run.finish()).extracting(Judgement::verdict).containsExactly(Verdict.UNSUPPORTED, Verdict.HELD);
        }

        @Test
        void with_one_fact_is_a_problem_of_that_fact() {
            PhraseReader refusing = new PhraseReader() {
                @Override
                public org.constat.Phrase read(org.constat.Phrase phrase) {
                    return phrase;
                }

                @Override
                public Fact read(Fact fact) {
                    if (fact.text().startsWith("Norway")) {
                        throw new ContradictionException("\"not\" in an affirmed fact");
                    }
                    return fact;
                }
            };
            MatchRun run = new Matcher(
                            List.of(holds(ASKED)),
                            TinyLexicon.standard(),
                            language -> Optional.of(refusing),
                            "en",
                            Set.of(Slot.values()))
                    .start();
            run.accept(
                    Article.of("a", "en", TEXT),
                    SENTENCES,
                    List.of(Fact.of("Norway", "sign", "charter"), found(ASKED)));

            assertThat(run.finish().get(0).verdict()).isEqualTo(Verdict.HELD);
            assertThat(run.problems()).extracting(FactProblem::message).containsExactly("\"not\" in an affirmed fact");
        }
    }

    private static Assertion with(
            Assertion assertion,
            Set<String> articles,
            int atLeast,
            @org.jspecify.annotations.Nullable String quote,
            @org.jspecify.annotations.Nullable String armedBy) {
        return new Assertion(
                assertion.id(),
                assertion.kind(),
                assertion.text(),
                assertion.readings(),
                null,
                articles,
                atLeast,
                Set.of(),
                quote,
                armedBy,
                assertion.options(),
                null,
                assertion.location());
    }

    private static Assertion copy(Assertion assertion, java.util.function.Function<Assertion, List<Reading>> readings) {
        return new Assertion(
                assertion.id(),
                assertion.kind(),
                assertion.text(),
                readings.apply(assertion),
                null,
                Set.of(),
                1,
                Set.of(),
                null,
                null,
                assertion.options(),
                null,
                assertion.location());
    }
}
