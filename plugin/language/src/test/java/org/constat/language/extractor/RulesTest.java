package org.constat.language.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.Analyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code rules/*.tsv}: rule, language, {@code +} or {@code -}, text, and a fact that it holds or does not hold; {@code \n} ends a line. */
class RulesTest {
    private static final Map<String, Extractor> EXTRACTORS = new ConcurrentHashMap<>();

    record Row(String rule, String language, boolean caught, String text, String fact) {

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2].equals("+"), cells[3], cells[4]);
        }

        @Override
        public String toString() {
            return rule + " " + language + (caught ? " + " : " - ") + text;
        }
    }

    static Stream<Row> rows() throws IOException {
        return Stream.of(
                        "verbs",
                        "clauses",
                        "speakers",
                        "content",
                        "nouns",
                        "references",
                        "english",
                        "french",
                        "french-nouns",
                        "typed",
                        "derivations",
                        "attachment",
                        "sentences",
                        "phases-and-status")
                .flatMap(name -> read(name + ".tsv").stream())
                .map(Row::parse);
    }

    private static List<String> read(String name) {
        try (InputStream in = Objects.requireNonNull(RulesTest.class.getResourceAsStream("rules/" + name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_rule_catches_its_examples_and_leaves_the_others_alone(Row row) throws Exception {
        List<String> facts = facts(row.language(), row.text());

        if (row.caught()) {
            assertThat(facts).contains(row.fact());
        } else {
            assertThat(facts).isNotEmpty().noneMatch(fact -> fact.startsWith(row.fact()));
        }
    }

    private static List<String> facts(String language, String text) throws Exception {
        Extractor extractor = EXTRACTORS.computeIfAbsent(
                language, tag -> ExtractorFactory.create(Analyzers.of(tag).orElseThrow(), GeneralLexicon.get()));
        return extractor.extract(Article.of("rule", language, "Brief\n\n" + text.replace("\\n", "\n"))).stream()
                .map(Rendering::of)
                .toList();
    }
}
