package org.constat.match.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.constat.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "in 2022, 2022-01-01, 2022-12-31",
        "en février 2022, 2022-02-01, 2022-02-28",
        "February 2022, 2022-02-01, 2022-02-28",
        "le 1er mars 2024, 2024-03-01, 2024-03-01",
        "24 février 2022, 2022-02-24, 2022-02-24",
        "'February 24, 2022', 2022-02-24, 2022-02-24",
        "the 3rd of May 2021, 2021-05-03, 2021-05-03",
        "2022-02-24, 2022-02-24, 2022-02-24",
        "2022-02, 2022-02-01, 2022-02-28"
    })
    void reads_the_calendar(String words, LocalDate from, LocalDate to) {
        assertThat(Times.calendar(words)).contains(new Times.Days(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Thursday", "before 2022", "depuis février 2022", "31 février 2022", "26 pays", "fin 2027", ""})
    void reads_nothing_that_is_no_date(String words) {
        assertThat(Times.calendar(words)).isEmpty();
    }

    @Test
    void counts_weekdays_from_the_day_of_the_article() {
        LocalDate friday = LocalDate.of(2025, 9, 5);

        assertThat(Times.relative("jeudi", friday, Tense.PAST)).contains(day(2025, 9, 4));
        assertThat(Times.relative("Thursday", friday, Tense.FUTURE)).contains(day(2025, 9, 11));
        assertThat(Times.relative("hier", friday, Tense.PAST)).contains(day(2025, 9, 4));
    }

    private static Times.Days day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Times.Days(date, date);
    }
}
