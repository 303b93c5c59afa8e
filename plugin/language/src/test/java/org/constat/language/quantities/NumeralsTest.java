package org.constat.language.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.constat.language.words.Analyzer;
import org.constat.language.words.Token;
import org.constat.language.words.analysis.Analyzers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final Analyzer FRENCH = Analyzers.french();
    private static final Analyzer ENGLISH = Analyzers.english();

    private static Optional<Numeral> french(String text) {
        return Numerals.french().at(FRENCH.analyze(text).tokens(), 0);
    }

    private static Optional<Numeral> english(String text) {
        return Numerals.english().at(ENGLISH.analyze(text).tokens(), 0);
    }

    @Nested
    class Counts {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "26 | 26",
                    "vingt-six | 26",
                    "2 300 | 2300",
                    "64.000 | 64000",
                    "1,1 milliard | 1100000000",
                    "74 millions | 74000000",
                    "douze | 12",
                    "vingt et un | 21",
                    "vingt-et-un | 21",
                    "soixante et onze | 71",
                    "soixante-dix-sept | 77",
                    "quatre-vingts | 80",
                    "quatre-vingt-dix-neuf | 99",
                    "deux cent trente-quatre | 234",
                    "mille | 1000",
                    "deux mille cinq cents | 2500",
                    "trois millions deux cent mille | 3200000",
                    "cent | 100",
                    "dix-huit | 18",
                    "quatre-vingt-cinq | 85",
                    "cent un | 101",
                    "0,5 | 0.5",
                    "200 000 | 200000"
                })
        void are_read_in_french(String text, BigDecimal value) {
            assertThat(french(text + " bateaux")).hasValueSatisfying(numeral -> {
                assertThat(numeral.value()).isEqualByComparingTo(value);
                assertThat(numeral.ordinal()).isFalse();
                assertThat(numeral.end())
                        .isEqualTo(FRENCH.analyze(text).tokens().size());
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "26 | 26",
                    "twenty-six | 26",
                    "2,300 | 2300",
                    "1.1 billion | 1100000000",
                    "74 million | 74000000",
                    "twelve | 12",
                    "ninety-nine | 99",
                    "two hundred and thirty-four | 234",
                    "one hundred and five | 105",
                    "two thousand five hundred | 2500",
                    "three million two hundred thousand | 3200000",
                    "5m | 5000000",
                    "5bn | 5000000000",
                    "1.6 | 1.6",
                    "19 | 19",
                    "six | 6"
                })
        void are_read_in_english(String text, BigDecimal value) {
            assertThat(english(text + " boats")).hasValueSatisfying(numeral -> {
                assertThat(numeral.value()).isEqualByComparingTo(value);
                assertThat(numeral.ordinal()).isFalse();
                assertThat(numeral.end())
                        .isEqualTo(ENGLISH.analyze(text).tokens().size());
            });
        }

        @Test
        void stand_anywhere_in_a_sentence() {
            List<Token> tokens =
                    FRENCH.analyze("La ville achète quarante-deux trams").tokens();

            assertThat(Numerals.french().at(tokens, 3)).hasValueSatisfying(numeral -> {
                assertThat(numeral.value()).isEqualByComparingTo("42");
                assertThat(numeral.begin()).isEqualTo(3);
                assertThat(numeral.end()).isEqualTo(4);
            });
        }

        @Test
        void that_are_only_coordinated_stay_apart() {
            assertThat(english("two and three boats")).map(Numeral::end).hasValue(1);
            assertThat(french("deux et trois bateaux")).map(Numeral::end).hasValue(1);
        }
    }

    @Nested
    class Ranks {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "deuxième | 2",
                    "2e | 2",
                    "1er | 1",
                    "première | 1",
                    "vingt-troisième | 23",
                    "neuvième | 9",
                    "37e | 37"
                })
        void are_read_in_french(String text, BigDecimal value) {
            assertThat(french(text + " réunion")).hasValueSatisfying(numeral -> {
                assertThat(numeral.value()).isEqualByComparingTo(value);
                assertThat(numeral.ordinal()).isTrue();
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "second | 2",
                    "3rd | 3",
                    "first | 1",
                    "twenty-third | 23",
                    "ninth | 9",
                    "21st | 21",
                    "sixth | 6"
                })
        void are_read_in_english(String text, BigDecimal value) {
            assertThat(english(text + " meeting")).hasValueSatisfying(numeral -> {
                assertThat(numeral.value()).isEqualByComparingTo(value);
                assertThat(numeral.ordinal()).isTrue();
            });
        }
    }

    @Nested
    class No_number {

        @ParameterizedTest
        @CsvSource({"un bateau", "une ville", "bateau", "7h42", "12/03/2024", "aujourd'hui", "unique"})
        void is_read_in_french(String text) {
            assertThat(french(text)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"boat", "a boat", "7:42", "2024-03-12", "and"})
        void is_read_in_english(String text) {
            assertThat(english(text)).isEmpty();
        }
    }
}
