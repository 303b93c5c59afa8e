package org.constat.language.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import org.constat.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Measures the general lexicon on pairs of wordings that were written before anybody looked into it. */
class WordingPairsTest {
    private static final double LEAST_LINKED = 0.95;

    private final Lexicon lexicon = GeneralLexicon.get();
    private final List<WordingPair> pairs = pairs();

    @Test
    void there_are_thousands_of_pairs_over_many_fields() {
        assertThat(pairs).hasSizeGreaterThan(5_500).doesNotHaveDuplicates();
        assertThat(pairs.stream().filter(pair -> !pair.isLink())).hasSizeGreaterThan(1_100);
    }

    @Test
    void nearly_all_that_say_the_same_or_imply_it_are_linked() {
        List<WordingPair> links = pairs.stream().filter(WordingPair::isLink).toList();
        List<WordingPair> missed =
                links.stream().filter(pair -> !pair.isLinkedBy(lexicon)).toList();

        assertThat(1 - missed.size() / (double) links.size())
                .as("not linked: %s", missed)
                .isGreaterThanOrEqualTo(LEAST_LINKED);
    }

    @Test
    void what_is_only_near_stays_apart_and_the_broad_does_not_imply_the_narrow() {
        assertThat(pairs).noneMatch(pair -> pair.isJoinedWronglyBy(lexicon));
    }

    private static List<WordingPair> pairs() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordingPairsTest.class.getResourceAsStream("wording-pairs.tsv")), UTF_8))) {
            return lines.lines().skip(1).map(WordingPair::parse).toList();
        } catch (IOException e) {
            throw new IllegalStateException("the pairs cannot be read", e);
        }
    }
}
