package org.constat.language.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.match.words.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that speaks of a concept which the lexicon has lost would never fire again, and nobody would see it. */
class NamedConceptsTest {
    /** In "consequences.txt" behind what is so from then on. */
    private static final String MARK_OF_STATES = "state";

    /** In "voting-bodies.txt" between bodies and their members. */
    private static final String STROKE = "|";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concept-groups.txt",
                "consequences.txt",
                "governed-roles.txt",
                "transfer-concepts.txt",
                "voting-bodies.txt"
            })
    void every_concept_that_matching_names_is_in_the_general_lexicon(String resource) {
        List<String> concepts = WordLists.lines(resource).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .filter(word -> !word.equals(MARK_OF_STATES) && !word.equals(STROKE))
                .toList();

        assertThat(concepts).isNotEmpty();
        assertThat(GeneralLexicon.get().ids()).containsAll(concepts);
    }

    @Test
    void so_is_every_doer_of_what_needs_none_to_be_named() {
        List<String> concepts = WordLists.lines("implied-doers.txt").stream()
                .flatMap(line -> Arrays.stream(line.split("[ ,]")))
                .toList();

        assertThat(GeneralLexicon.get().ids()).containsAll(concepts);
    }
}
