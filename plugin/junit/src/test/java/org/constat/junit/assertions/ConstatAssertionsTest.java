package org.constat.junit.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.constat.junit.assertions.BddConstatAssertions.then;
import static org.constat.junit.assertions.ConstatAssertions.assertThat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.junit.CorpusExtension;
import org.constat.junit.CorpusTest;
import org.constat.junit.Extraction;
import org.constat.junit.Match;
import org.constat.match.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.AssertionFailedError;

@CorpusTest(corpus = "town")
@ExtendWith(CorpusExtension.class)
class ConstatAssertionsTest {
    private static String message(ThrowingCallable failing) {
        return String.valueOf(
                catchThrowableOfType(AssertionError.class, failing).getMessage());
    }

    @Nested
    class Of_an_extraction {

        @Test
        void what_is_found_holds(Extraction extraction) {
            assertThat(extraction)
                    .holds("council | buys | trams")
                    .neverHolds("council | sells | trams")
                    .inArticle("mine")
                    .holds("owner | sells | coal");
            then(extraction).holds("council | buys | trams");
        }

        @Test
        void what_is_not_found_fails_as_on_the_console(Extraction extraction) {
            assertThat(message(() -> assertThat(extraction).holds("owner | sells | copper")))
                    .isEqualTo("""
                    WRONG owner-sells-copper  owner | sells | copper        assertThat
                      mine, line 3: "The owner sells coal."
                      nearest   owner | sells | coal        differs: object  asked copper, found coal
                      mend      - {concept: my-copper, kind: noun, en: [copper, coal]}""");
        }

        @Test
        void what_is_found_and_must_not_be_fails_as_on_the_console(Extraction extraction) {
            assertThat(message(() -> assertThat(extraction).as("coal").neverHolds("owner | sells | coal")))
                    .isEqualTo("""
                    [coal] FOUND never-owner-sells-coal  never: owner | sells | coal        assertThat
                      mine, line 3: "The owner sells coal."
                      found     owner | sells | coal""");
        }

        @Test
        void the_failure_carries_expected_and_actual(Extraction extraction) {
            AssertionFailedError failure = catchThrowableOfType(
                    AssertionFailedError.class, () -> assertThat(extraction).holds("owner | sells | copper"));

            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("owner | sell | copper");
            assertThat(failure.getActual().getStringRepresentation()).isEqualTo("owner | sells | coal");
        }

        @Test
        void an_article_narrows_what_is_looked_at(Extraction extraction) {
            assertThatThrownBy(() -> assertThat(extraction).inArticle("bees").holds("owner | sells | coal"))
                    .isInstanceOf(AssertionError.class);
            assertThat(extraction).inArticle("bees").facts().hasSize(2);
            assertThat(extraction).facts().hasSize(4);
        }

        @Test
        void an_article_that_is_not_there_is_named(Extraction extraction) {
            assertThatThrownBy(() -> assertThat(extraction).inArticle("bee").holds("owner | sells | coal"))
                    .hasMessage("assertThat  there is no article \"bee\"; did you mean \"bees\"?");
        }
    }

    @Nested
    class Of_a_fact {
        private Match match = new Match(org.constat.Article.of("none", null, "none"), fact(), java.util.List.of());

        private static org.constat.Fact fact() {
            return org.constat.Fact.of("a", "b", "c");
        }

        @BeforeEach
        void find_it(Extraction extraction) {
            match = extraction
                    .holds("bridge | be | safe", java.util.Set.of())
                    .matches()
                    .get(0);
        }

        @Test
        void it_is_as_the_extractor_said() {
            assertThat(match)
                    .inArticle("bees")
                    .withEvidenceContaining("bridge is safe")
                    .attributedTo("Mayor")
                    .withPolarity(Polarity.AFFIRMATIVE)
                    .withModality(Modality.ASSERTED)
                    .provedBy(Step.Kind.REPORTED);
            then(match).inArticle("bees");
        }

        @Test
        void each_failure_says_what_differs() {
            String found = "\n  found     bridge | be | safe | source=mayor\n  differs   ";

            assertThat(message(() -> assertThat(match).inArticle("mine")))
                    .isEqualTo("DIFFERS in its article        bees" + found + "article  asked mine, found bees");
            assertThat(message(() -> assertThat(match).withEvidenceContaining("bridge is shut")))
                    .isEqualTo("DIFFERS in its evidence        bees" + found
                            + "evidence  asked bridge is shut, found \"The mayor says that the bridge is safe.\"");
            assertThat(message(() -> assertThat(match).attributedTo("owner")))
                    .isEqualTo("DIFFERS in its source        bees" + found + "source  asked owner, found mayor");
            assertThat(message(() -> assertThat(match).attributedToNobody()))
                    .isEqualTo("DIFFERS in its source        bees" + found + "source  asked nobody, found mayor");
            assertThat(message(() -> assertThat(match).withPolarity(Polarity.NEGATIVE)))
                    .isEqualTo("DIFFERS in its polarity        bees" + found
                            + "polarity  asked negative, found affirmative");
            assertThat(message(() -> assertThat(match).withModality(Modality.POSSIBLE)))
                    .isEqualTo(
                            "DIFFERS in its modality        bees" + found + "modality  asked possible, found asserted");
            assertThat(message(() -> assertThat(match).provedBy("stance")))
                    .startsWith("DIFFERS in its proof        bees" + found + "proof  asked stance, found ");
        }
    }

    @Nested
    class That_are_soft {

        @Test
        void report_all_that_failed(Extraction extraction) {
            SoftConstatAssertions softly = new SoftConstatAssertions();
            softly.assertThat(extraction).holds("owner | sells | copper");
            softly.assertThat(extraction).holds("owner | sells | gold").holds("owner | sells | coal");

            assertThat(message(softly::assertAll)).contains("2 failures", "owner-sells-copper", "owner-sells-gold");
        }

        @Test
        void read_as_behaviour_too(Extraction extraction) {
            BddSoftConstatAssertions softly = new BddSoftConstatAssertions();
            softly.then(extraction).holds("owner | sells | copper");
            softly.then(extraction
                            .holds("owner | sells | coal", java.util.Set.of())
                            .matches()
                            .get(0))
                    .inArticle("bees");

            assertThat(message(softly::assertAll))
                    .contains("2 failures", "owner-sells-copper", "asked bees, found mine");
        }
    }
}
