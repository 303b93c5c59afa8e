package org.constat.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> split(String text) {
        NormalizedText block = NormalizedText.of(text);
        return Sentences.of(block).stream()
                .map(span -> block.original(span.begin(), span.end()).of(text))
                .toList();
    }

    @Nested
    class One_sentence {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "M. Aubry et Mme. Vidal ont vu le Dr. Blanc à 8 h.",
                    "La ville compte env. 3 500 habitants, selon l'art. 5 du rapport.",
                    "Le temple date du IIe siècle av. J.-C. et reste debout.",
                    "Le taux passe de 1.5 à 2.75 en un an.",
                    "J. K. Vidal a signé avec George W. Stone hier.",
                    "The U.S. Army left the base at 5 p.m. on Friday.",
                    "« Non ! » a-t-il dit.",
                    "“Why now?” she asked.",
                    "Il hésite… puis il part.",
                    "Voir p. 12 et fig. 3 pour le plan.",
                    "Inc. figures such as Borel Inc. and Co. matter.",
                    "no full stop at the end"
                })
        void is_not_cut(String text) {
            assertThat(split(text)).containsExactly(text);
        }
    }

    @Nested
    class Several_sentences {

        @Test
        void are_cut_behind_full_stops_and_marks() {
            assertThat(split("Le pont ferme. Pourquoi ? Nul ne sait ! La mairie se tait… Les riverains attendent."))
                    .containsExactly(
                            "Le pont ferme.",
                            "Pourquoi ?",
                            "Nul ne sait !",
                            "La mairie se tait…",
                            "Les riverains attendent.");
        }

        @Test
        void keep_the_closing_mark_of_a_quotation() {
            assertThat(split("« Le port fermera. » Les pêcheurs protestent."))
                    .containsExactly("« Le port fermera. »", "Les pêcheurs protestent.");
            assertThat(split("\"The port will close.\" Fishermen protest."))
                    .containsExactly("\"The port will close.\"", "Fishermen protest.");
        }

        @Test
        void are_cut_inside_a_quotation() {
            assertThat(split("“We wait. We hope,” she said. He left."))
                    .containsExactly("“We wait.", "We hope,” she said.", "He left.");
        }

        @Test
        void begin_with_an_opening_mark() {
            assertThat(split("He left. \"We wait,\" she said.")).containsExactly("He left.", "\"We wait,\" she said.");
        }

        @Test
        void are_cut_behind_an_acronym_where_an_article_follows() {
            assertThat(split("He left the U.S. The ship stayed."))
                    .containsExactly("He left the U.S.", "The ship stayed.");
        }

        @Test
        void begin_with_a_figure() {
            assertThat(split("Le vent forcit. 300 maisons sont vides.")).hasSize(2);
        }
    }

    @Nested
    class Hostile_text {

        @ParameterizedTest
        @ValueSource(strings = {"\"", "« ", ". ", "... ", "(", "a", "A. ", "? \" ", "\u0301", "' "})
        @Timeout(20)
        void takes_time_in_proportion_to_its_length(String unit) {
            split(unit.repeat(1000));
            Duration small = time(unit.repeat(200_000));
            Duration large = time(unit.repeat(800_000));

            assertThat(large).isLessThan(small.multipliedBy(16).plusMillis(500));
        }

        private Duration time(String text) {
            long start = System.nanoTime();
            split(text);
            return Duration.ofNanos(System.nanoTime() - start);
        }

        @Test
        void is_cut_where_no_mark_ever_comes() {
            assertThat(split("mot ".repeat(5000)))
                    .hasSizeGreaterThan(5)
                    .allMatch(sentence -> sentence.length() <= 6000);
        }

        @Test
        void of_nothing_has_no_sentence() {
            assertThat(split("")).isEmpty();
            assertThat(split(" \u00A0\n")).isEmpty();
        }
    }
}
