package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the colours of the page against the contrast of 4.5 to 1 that WCAG AA asks of text, and 3 to 1 of controls. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--(\\w+): #([0-9a-f]{6})");
    private static final List<Map<String, Integer>> THEMES = themes();

    private static List<Map<String, Integer>> themes() {
        return Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL)
                .matcher(HtmlReport.of(Sample.report(false, List.of()), Sample.options()))
                .results()
                .limit(2)
                .map(theme -> colours(theme.group(1)))
                .toList();
    }

    private static Map<String, Integer> colours(String declarations) {
        return COLOUR.matcher(declarations)
                .results()
                .collect(Collectors.toMap(colour -> colour.group(1), colour -> Integer.parseInt(colour.group(2), 16)));
    }

    @Test
    void there_is_a_light_and_a_dark_theme_of_the_same_colours() {
        assertThat(THEMES).hasSize(2);
        assertThat(THEMES.get(0)).containsOnlyKeys(THEMES.get(1).keySet());
        assertThat(luminance(THEMES.get(0), "paper")).isGreaterThan(luminance(THEMES.get(1), "paper"));
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5", "ink, card, 4.5", "ink, mark, 4.5", "soft, paper, 4.5", "soft, card, 4.5",
        "red, paper, 4.5", "red, wrong, 4.5", "green, paper, 4.5", "amber, paper, 4.5", "blue, paper, 4.5",
        "blue, card, 4.5", "control, paper, 3"
    })
    void what_is_written_can_be_read_in_both(String front, String back, double enough) {
        assertThat(THEMES)
                .allSatisfy(theme -> assertThat(contrast(luminance(theme, front), luminance(theme, back)))
                        .isGreaterThanOrEqualTo(enough));
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Map<String, Integer> theme, String name) {
        int colour = Objects.requireNonNull(theme.get(name), name);
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
