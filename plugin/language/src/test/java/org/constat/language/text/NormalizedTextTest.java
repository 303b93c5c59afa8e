package org.constat.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.constat.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "l’eau|l'eau",
                "“Oui”|\"Oui\"",
                "«Non»|\"Non\"",
                "‘a’|'a'",
                "12‑14|12-14",
                "déjà|déjà",
                "a…b|a…b",
                "10 – 12|10 – 12"
            })
    void marks_become_plain(String text, String plain) {
        assertThat(NormalizedText.of(text).text()).isEqualTo(plain);
    }

    @Test
    void blanks_of_every_width_become_one_kind() {
        assertThat(NormalizedText.of("2\u202F300\u00A0t\tde\nriz\r\n").text()).isEqualTo("2 300 t de riz  ");
    }

    @Test
    void accents_are_composed_and_compatibility_characters_stay() {
        assertThat(NormalizedText.of("e\u0301te\u0301 ﬁ ½").text()).isEqualTo("été ﬁ ½");
    }

    @Test
    void invisible_characters_vanish() {
        assertThat(NormalizedText.of("\uFEFFpa\u00ADris\u200B\u0000").text()).isEqualTo("paris");
    }

    @Test
    void a_span_leads_back_to_the_original() {
        String text = "\uFEFFUn e\u0301te\u0301 chaud 🌞 ici";
        NormalizedText normalized = NormalizedText.of(text);
        int summer = normalized.text().indexOf("été");
        int here = normalized.text().indexOf("ici");

        assertThat(normalized.original(summer, summer + 3).of(text)).isEqualTo("e\u0301te\u0301");
        assertThat(normalized.original(here, here + 3).of(text)).isEqualTo("ici");
    }

    @Test
    void a_part_keeps_the_offsets_of_the_whole() {
        String text = "Titre\n\nL’eau monte.";
        NormalizedText part = NormalizedText.of(text, new Span(7, text.length()));

        assertThat(part.text()).isEqualTo("L'eau monte.");
        assertThat(part.original(2, 5)).isEqualTo(new Span(9, 12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_character_of_random_text_leads_back_to_where_it_came_from(int seed) {
        String alphabet = "aeé\u0301’«»“ \u00A0\u202F\u00AD\uFEFF\r\n-…🚀ñ\u0327\u0000x";
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        NormalizedText normalized = NormalizedText.of(text.toString());

        int last = 0;
        for (int i = 0; i < normalized.text().length(); i++) {
            Span span = normalized.original(i, i + 1);
            String there = NormalizedText.of(span.of(text.toString())).text();
            assertThat(span.begin()).isGreaterThanOrEqualTo(last);
            assertThat(there).contains(normalized.text().substring(i, i + 1));
            last = span.begin();
        }
    }
}
