package org.constat.language.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.constat.language.words.analysis.Analyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

    private static final Analyzer FRENCH = Analyzers.french();
    private static final Analyzer ENGLISH = Analyzers.english();

    static Stream<Expected> french() throws IOException {
        return expected("fr.tokens");
    }

    static Stream<Expected> english() throws IOException {
        return expected("en.tokens");
    }

    @ParameterizedTest
    @MethodSource
    void french(Expected expected) {
        assertThat(described(FRENCH, expected)).as(expected.sentence).isEqualTo(expected.token);
    }

    @ParameterizedTest
    @MethodSource
    void english(Expected expected) {
        assertThat(described(ENGLISH, expected)).as(expected.sentence).isEqualTo(expected.token);
    }

    /** Describes the token that is expected, as closely as it is expected. */
    private static String described(Analyzer analyzer, Expected expected) {
        String[] parts = expected.parts();
        List<Token> tokens = analyzer.analyze(expected.sentence).tokens();
        Token token = tokens.stream()
                .filter(each -> each.text().replace(' ', '_').equals(expected.text()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(expected.text() + " is no token of " + tokens));
        String described = expected.text() + "=" + token.pos();
        described += parts.length > 1 ? ":" + token.lemma().replace(' ', '_') : "";
        return described + (parts.length > 2 ? ":" + form(token.morphology(), parts[2].contains(".")) : "");
    }

    private static String form(Morphology morphology, boolean timed) {
        return morphology.mood() + (timed ? "." + morphology.time() : "");
    }

    private static Stream<Expected> expected(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(TokensTest.class.getResourceAsStream(resource)), UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream()
                    .flatMap(TokensTest::ofLine);
        }
    }

    private static Stream<Expected> ofLine(String line) {
        String[] columns = line.split("\t", -1);
        return Stream.of(columns[1].split(" ", -1)).map(token -> new Expected(columns[0], token));
    }

    private record Expected(String sentence, String token) {

        String text() {
            return token.substring(0, token.lastIndexOf('='));
        }

        String[] parts() {
            return token.substring(token.lastIndexOf('=') + 1).split(":", -1);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s in %s", token, sentence);
        }
    }
}
