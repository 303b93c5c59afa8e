package org.constat.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.constat.Span;
import org.junit.jupiter.api.Test;

class OffsetsTest {
    private static final String TEXT = "été 🚋 à Lyon";

    private static Span span(Offsets.Unit unit, int begin, int end) {
        return Offsets.in(TEXT, unit).span("object", begin, end);
    }

    @Test
    void every_unit_finds_the_same_word() {
        Span lyon = new Span(9, 13);

        assertThat(lyon.of(TEXT)).isEqualTo("Lyon");
        assertThat(span(Offsets.Unit.UTF16, 9, 13)).isEqualTo(lyon);
        assertThat(span(Offsets.Unit.CODEPOINT, 8, 12)).isEqualTo(lyon);
        assertThat(span(Offsets.Unit.BYTE, 14, 18)).isEqualTo(lyon);
    }

    @Test
    void offsets_are_converted_back_to_every_unit() {
        assertThat(Offsets.in(TEXT, Offsets.Unit.UTF16).fromUtf16(9)).isEqualTo(9);
        assertThat(Offsets.in(TEXT, Offsets.Unit.CODEPOINT).fromUtf16(9)).isEqualTo(8);
        assertThat(Offsets.in(TEXT, Offsets.Unit.BYTE).fromUtf16(9)).isEqualTo(14);
        assertThat(Offsets.in(TEXT, Offsets.Unit.BYTE).fromUtf16(13)).isEqualTo(18);
    }

    @Test
    void a_byte_inside_a_character_is_refused() {
        assertThatThrownBy(() -> span(Offsets.Unit.BYTE, 1, 5)).hasMessage("object  cuts a character in two at byte 1");
    }

    @Test
    void a_span_that_leaves_the_text_is_refused() {
        assertThatThrownBy(() -> span(Offsets.Unit.CODEPOINT, 8, 13))
                .hasMessage("object  runs from 8 to 13, and the text from 0 to 12 (offsets count code points)");
    }
}
