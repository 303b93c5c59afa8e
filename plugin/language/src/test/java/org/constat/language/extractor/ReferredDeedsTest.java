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

/** Each row of {@code rules/deeds.tsv}: language, {@code +} or {@code -}, text, a noun for something done, and whose it is or is not. */
class ReferredDeedsTest {
    private static final Map<String, Extractor> EXTRACTORS = new ConcurrentHashMap<>();

    record Row(String language, boolean owned, String text, String phrase, String owner) {

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1].equals("+"), cells[2], cells[3], cells[4]);
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReferredDeedsTest.class.getResourceAsStream("rules/deeds.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).map(Row::parse).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_deed_is_that_of_the_one_of_whom_the_text_has_just_said_it(Row row) throws Exception {
        Extractor extractor = EXTRACTORS.computeIfAbsent(
                row.language(), tag -> ExtractorFactory.create(Analyzers.of(tag).orElseThrow(), GeneralLexicon.get()));
        List<Phrase> phrases = extractor.extract(Article.of("rule", row.language(), "Brief\n\n" + row.text())).stream()
                .flatMap(fact -> Stream.of(fact.subject(), fact.object()))
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> phrase.text().equals(row.phrase()))
                .toList();

        assertThat(phrases).isNotEmpty();
        assertThat(phrases.stream().anyMatch(phrase -> isOf(phrase, row.owner())))
                .isEqualTo(row.owned());
    }

    private static boolean isOf(Phrase phrase, String owner) {
        return phrase.complements().stream()
                .anyMatch(complement -> complement.phrase().text().equals(owner));
    }
}
