package org.constat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.constat.assertion.Assertion;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.junit.jupiter.api.Test;

class CausesTest {

    private static List<Decision> failed(Judgement... judgements) {
        return Stream.of(judgements)
                .map(judgement -> Sample.as(Outcome.FAILED, judgement, ""))
                .toList();
    }

    private static Judgement lost(String id) {
        return Sample.without(id, Assertion.Kind.HOLDS, Verdict.MISSING, "");
    }

    @Test
    void findings_with_one_cause_are_one_group_under_what_they_share_first() {
        assertThat(Causes.of(failed(Sample.missing("a"), Sample.missing("b"), Sample.missing("c"))))
                .containsExactly(
                        new Causes.Cause("lexicon entry - {concept: tram, fr: [tramway]}", List.of("a", "b", "c")));
    }

    @Test
    void the_largest_group_comes_first_and_takes_its_findings_along() {
        assertThat(Causes.of(failed(Sample.missing("a"), lost("c"), Sample.missing("b"), lost("d"), lost("e"))))
                .containsExactly(new Causes.Cause("relation buy", List.of("a", "c", "b", "d", "e")));
    }

    @Test
    void two_findings_are_no_group() {
        assertThat(Causes.of(failed(Sample.found("a"), lost("b"), lost("c")))).isEmpty();
    }
}
