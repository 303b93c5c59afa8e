package org.constat.language.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.constat.match.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures the matcher without an extractor, on pairs of an assertion and a fact that people have labelled. */
class MatcherPairsTest {

    private static final double MOST_WRONGLY_SATISFIED = 0.01;
    private static final double MOST_WRONGLY_REFUSED = 0.10;

    private static final List<Pair> PAIRS = new ArrayList<>();
    private static final List<Pair> SATISFIED = new ArrayList<>();

    @BeforeAll
    static void hold_every_fact_against_its_assertion() throws IOException {
        MatcherAlone matcher = new MatcherAlone();
        for (String resource : PairFiles.ALL) {
            PAIRS.addAll(Pair.read(resource));
        }
        PAIRS.stream()
                .filter(pair -> matcher.judge(pair).verdict() == Verdict.HELD)
                .forEach(SATISFIED::add);
    }

    @Test
    void there_are_a_thousand_pairs_in_every_direction_and_half_of_them_near_misses() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(1_000).doesNotHaveDuplicates();
        assertThat(PAIRS.stream().filter(pair -> !pair.holds())).hasSizeGreaterThanOrEqualTo(500);
        assertThat(PAIRS.stream()
                        .collect(Collectors.groupingBy(pair -> pair.askedIn() + pair.foundIn(), Collectors.counting())))
                .containsOnlyKeys("frfr", "fren", "enfr", "enen")
                .allSatisfy((direction, count) -> assertThat(count).isGreaterThanOrEqualTo(110));
    }

    @Test
    void hardly_any_near_miss_is_satisfied() {
        List<Pair> nearMisses = PAIRS.stream().filter(pair -> !pair.holds()).toList();
        List<Pair> wrong = nearMisses.stream().filter(SATISFIED::contains).toList();

        assertThat(wrong.size() / (double) nearMisses.size())
                .as("wrongly satisfied: %s", lines(wrong))
                .isLessThanOrEqualTo(MOST_WRONGLY_SATISFIED);
    }

    @Test
    void few_that_hold_are_refused() {
        List<Pair> right = PAIRS.stream().filter(Pair::holds).toList();
        List<Pair> refused =
                right.stream().filter(pair -> !SATISFIED.contains(pair)).toList();

        assertThat(refused.size() / (double) right.size())
                .as("wrongly refused: %s", lines(refused))
                .isLessThanOrEqualTo(MOST_WRONGLY_REFUSED);
    }

    @Test
    void what_is_judged_otherwise_than_labelled_is_marked_so_and_nothing_else() {
        List<Pair> misjudged = PAIRS.stream()
                .filter(pair -> pair.holds() != SATISFIED.contains(pair))
                .toList();

        assertThat(misjudged)
                .as("take the question mark from what is right now, and look into what is not")
                .containsExactlyElementsOf(
                        PAIRS.stream().filter(Pair::isMisjudgedSoFar).toList());
    }

    @Test
    void no_other_polarity_number_or_direction_ever_satisfies() {
        List<Pair> grave = PAIRS.stream().filter(Pair::isGrave).toList();

        assertThat(grave).hasSizeGreaterThanOrEqualTo(200);
        assertThat(grave.stream().filter(SATISFIED::contains))
                .as("satisfied though grave")
                .isEmpty();
    }

    private static String lines(List<Pair> pairs) {
        return pairs.stream().map(Pair::toString).collect(Collectors.joining("\n", "\n", ""));
    }
}
