package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.constat.match.Judgement;
import org.constat.match.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactTablesTest {

    static List<Arguments> wrongFacts() {
        return Table.rows("wrong-facts.txt");
    }

    static List<Arguments> rightFacts() {
        return Table.rows("right-facts.txt");
    }

    @ParameterizedTest(name = "{0}  is not held by  {1}")
    @MethodSource("wrongFacts")
    void a_wrong_fact_never_satisfies(String asked, String found) {
        Judgement judgement = MatchAsserts.judge(MatchAsserts.holds(asked), found);

        assertThat(judgement.verdict())
                .as("proof %s", judgement.matches())
                .isNotIn(Verdict.HELD, Verdict.CONFLICTED, Verdict.ERROR);
    }

    @ParameterizedTest(name = "{0}  is held by  {1}")
    @MethodSource("rightFacts")
    void a_right_fact_satisfies_by_the_leniencies_that_its_proof_names(String asked, String found, String leniencies) {
        Judgement judgement = MatchAsserts.judge(MatchAsserts.holds(asked), found);

        assertThat(judgement.verdict()).as("nearest %s", judgement.nearest()).isEqualTo(Verdict.HELD);
        List<String> expected = leniencies.equals("SAME") ? List.of() : Arrays.asList(leniencies.split(" ", -1));
        assertThat(MatchAsserts.leniencies(judgement).stream().map(Enum::name).toList())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(judgement.tolerant()).isEmpty();
    }
}
