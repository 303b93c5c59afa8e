package org.constat.language.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Phrase;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.Analyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code rules/possessives.tsv}: language, text, a phrase with a possessive, and whose it is; {@code -} for nobody's. */
class PossessorsTest {
    private static final Map<String, Extractor> EXTRACTORS = new ConcurrentHashMap<>();

    record Row(String language, String text, String phrase, String owner) {

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in =
                        Objects.requireNonNull(PossessorsTest.class.getResourceAsStream("rules/possessives.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).map(Row::parse).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_possessive_is_that_of_the_subject_of_its_clause_or_of_the_one_before(Row row) throws Exception {
        Extractor extractor = EXTRACTORS.computeIfAbsent(
                row.language(), tag -> ExtractorFactory.create(Analyzers.of(tag).orElseThrow(), GeneralLexicon.get()));
        List<Phrase> phrases = extractor.extract(Article.of("rule", row.language(), "Brief\n\n" + row.text())).stream()
                .flatMap(fact -> Stream.of(fact.subject(), fact.object()))
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> phrase.text().equals(row.phrase()))
                .toList();

        assertThat(phrases)
                .isNotEmpty()
                .allSatisfy(phrase -> assertThat(phrase.complements().stream()
                                .map(complement -> complement.phrase().text())
                                .toList())
                        .isEqualTo(row.owner().equals("-") ? List.of() : List.of(row.owner())));
    }
}
