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
                        RED  2 failed, 1 in error, 1 unexpected pass, 3 passed (1 unarmed, 3 tolerant), 1 known failure · extractor builtin 0.1.0 · 5 articles, 219 facts
                        MISSING trams-40  The city buys forty trams        facts/mine.facts.yaml:8
                          mine, line 13: "Le maire a dit que la mine rouvrirait en mai, à l'heure."
                          nearest   la mine | rouvre | - | modality=planned | source=le maire        differs: object  asked forty trams, found nothing; to  asked Lyon, found Nantes
                          mend      - {concept: tram, fr: [tramway]}
                          next      mvn constat:explain -Dconstat.ids=trams-40
                        FOUND never-1  never: The mine closes        facts/mine.facts.yaml:7
                          found     la mine | rouvre | - | modality=planned | source=le maire
                          step      rouvre = reopens (concept)
                          next      mvn constat:explain -Dconstat.ids=never-1
                        ERROR odd  The mine <sells> "coal"\\u{7}\\u{202e}        facts/mine.facts.yaml:3
                          reason    cannot be split for sure; write one of
                                    mine | sells | coal
                          next      mvn constat:explain -Dconstat.ids=odd
                        UNEXPECTED PASS mine-3  The mine reopens        facts/mine.facts.yaml:6
                          found     la mine | rouvre | - | modality=planned | source=le maire
                          step      rouvre = reopens (inflection, by reopen)
                          reason    good news: it passes; remove its knownFailure at facts/mine.facts.yaml:6:5
                          next      mvn constat:explain -Dconstat.ids=mine-3
                        ARTICLE FAILED broken  crashed: IllegalStateException: no model
                          leniency  1 of 3 that hold do so by the same words alone; the others by inflection 1, concept 1
                          tag       easy: 2 of 2 hold (100 %), 0 of 1 that must never be found are
                          tag       hard: 0 of 1 hold (0 %), 1 of 1 that must never be found are
                          known     known-1
                          no fact   empty has more than 50 words and yielded no fact
                          red       2 assertions fail
                          red       1 assertion could not be answered""");
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
