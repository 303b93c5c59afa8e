package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.constat.gate.Outcome;
import org.constat.match.Step;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void a_red_build_shows_a_block_for_each_finding() {
        assertThat(String.join("\n", Console.lines(Sample.ofEveryKind(), "mvn constat:explain")))
                .isEqualTo("""
                        """.strip());
    }

    @Test
    void a_green_build_says_what_the_passes_rest_on() {
        Report green = Sample.report(
                false, List.of(Sample.as(Outcome.PASSED, Sample.held("mine-1", Step.Kind.SAME, "easy"), "")));

        assertThat(Console.lines(green, "mvn constat:explain"))
                .first()
                .asString()
                .startsWith("GREEN  1 passed");
    }

    @Test
    void the_twenty_first_finding_is_counted_only() {
        Report many = Sample.report(
                true,
                IntStream.range(0, 23)
                        .mapToObj(i -> Sample.as(Outcome.FAILED, Sample.missing("trams-" + i), ""))
                        .toList());

        List<String> lines = Console.lines(many, "mvn constat:explain");

        assertThat(lines).filteredOn(line -> line.startsWith("MISSING")).hasSize(20);
        assertThat(lines).contains("… and 3 more; all of them are in results.json");
    }
}
