package org.constat.language.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.match.MatchRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that speaks of a concept which the lexicon has lost would never fire again, and nobody would see it. */
class NamedConceptsTest {

    @ParameterizedTest
    @ValueSource(strings = {"words/concept-groups.txt", "governed-roles.txt", "transfer-concepts.txt"})
    void every_concept_that_matching_names_is_in_the_general_lexicon(String resource) throws IOException {
        List<String> concepts = lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .toList();

        assertThat(concepts).isNotEmpty();
        assertThat(GeneralLexicon.get().ids()).containsAll(concepts);
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(MatchRun.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines().toList();
        }
    }
}
