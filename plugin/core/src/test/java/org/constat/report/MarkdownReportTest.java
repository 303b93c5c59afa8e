package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static String written(Report report) {
        return MarkdownReport.of(report, "mvn constat:explain");
    }

    @Test
    void the_verdict_is_in_the_first_line() {
        assertThat(written(Sample.ofEveryKind()).lines().findFirst().orElseThrow())
                .startsWith("**RED** `2 failed, 1 in error,");
        assertThat(written(Sample.report(false, List.of()))).startsWith("**GREEN** `0 passed");
    }

    @Test
    void flips_are_a_list_of_their_own() {
        Judgement missing = Sample.missing("trams-40");
        Judgement flip = new Judgement(
                missing.assertion(),
                Verdict.FLIPPED,
                List.of(),
                Sample.held("x", org.constat.match.Step.Kind.OPPOSITE).matches(),
                List.of(),
                missing.tolerant(),
                "");

        assertThat(written(Sample.report(true, List.of(Sample.as(Outcome.FAILED, flip, "")))))
                .contains("### Flips\n\n- **FLIPPED** `The city buys forty trams` `facts/mine.facts.yaml:8:5`\n")
                .doesNotContain("### Other findings");
    }

    @Test
    void it_is_never_above_sixty_kilobytes_and_counts_what_it_leaves_out() {
        List<Decision> many = IntStream.range(0, 10_000)
                .mapToObj(i -> Sample.as(Outcome.FAILED, Sample.missing("many-" + i), "ü".repeat(90)))
                .toList();
        String text = written(Sample.report(true, many));

        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(50_000, 60_000);
        assertThat(text).containsPattern("- … and \\d{4} more; all of them are in results.json");
    }

    @Test
    void what_others_wrote_stands_in_code_with_more_backticks_than_it_has() {
        String text = written(Naughty.report());

        assertThat(text).contains("``` `tick``ticks ```").contains("`@everyone #1 https://example.org`");
        assertThat(text.replaceAll("(?s)(`+)(?!`).*?(?<!`)\\1(?!`)", "")).doesNotContain("<", "@", "[", "https");
    }
}
