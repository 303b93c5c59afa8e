package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.constat.assertion.Assertion;
import org.constat.match.Judgement;
import org.constat.match.Step;
import org.constat.match.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InferenceTest {

    static List<Arguments> inferences() {
        return Table.rows("inferences.txt");
    }

    @ParameterizedTest(name = "{0}: {1}  from  {2}  {3}")
    @MethodSource("inferences")
    void a_rule_catches_what_it_must_and_leaves_the_rest_alone(String rule, String asked, String found, String caught) {
        Judgement judgement = MatchAsserts.judge(MatchAsserts.holds(asked), found);

        if (caught.equals("yes")) {
            assertThat(judgement.verdict()).as("%s", judgement.nearest()).isEqualTo(Verdict.HELD);
            assertThat(judgement.matches().get(0).proof())
                    .anyMatch(step ->
                            step.kind() == Step.Kind.INFERENCE && step.by().equals(rule));
        } else {
            assertThat(judgement.verdict()).as("%s", judgement.matches()).isNotEqualTo(Verdict.HELD);
        }
    }

    @Test
    void no_rule_counts_where_inference_is_off() {
        Assertion.Options off = new Assertion.Options(false, false, null, false);
        List<String> caught = Table.rows("inferences.txt").stream()
                .map(Arguments::get)
                .filter(row -> Objects.equals(row[3], "yes"))
                .map(row -> MatchAsserts.judge(
                        MatchAsserts.assertion(
                                "off", Assertion.Kind.HOLDS, off, MatchAsserts.asked(String.valueOf(row[1]))),
                        String.valueOf(row[2])))
                .filter(judgement -> judgement.verdict() == Verdict.HELD)
                .map(judgement -> judgement.matches().toString())
                .toList();

        assertThat(caught).isEmpty();
    }
}
