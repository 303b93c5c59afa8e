package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void line_ends_and_wide_spaces_become_one_space() {
        assertThat(Display.line(" a\r\n b\u00A0\u202F c\u2028d\t")).isEqualTo("a b c d");
    }

    @Test
    void characters_that_steer_a_terminal_are_written_out() {
        assertThat(Display.line("a\u001B[31m\u202Eb\u0000\uD800")).isEqualTo("a\\u{1b}[31m\\u{202e}b\\u{0}\\u{d800}");
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(Display.line("🚋".repeat(10), 6)).isEqualTo("🚋🚋🚋🚋 …");
        assertThat(Display.line("🚋".repeat(6), 6)).isEqualTo("🚋".repeat(6));
    }

    @Test
    void a_text_of_millions_is_cut_without_reading_it_all() {
        assertThat(Display.line("x".repeat(50_000_000), 10)).isEqualTo("xxxxxxxx …");
    }
}
