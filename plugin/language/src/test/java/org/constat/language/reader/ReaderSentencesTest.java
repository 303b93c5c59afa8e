package org.constat.language.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.constat.assertion.Bars;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.analysis.Analyzers;
import org.constat.spi.SentenceReader;
import org.constat.spi.SentenceReading;
import org.junit.jupiter.api.Test;

/** Measures the sentence reader on sentences as people would type them, each with its right reading. */
class ReaderSentencesTest {

    private static final double LEAST_RIGHT = 0.98;
    private static final double MOST_WRONG = 0.01;

    private static final Map<String, SentenceReader> READERS = Map.of(
            "fr", Readers.sentences(Analyzers.french(), GeneralLexicon.get()),
            "en", Readers.sentences(Analyzers.english(), GeneralLexicon.get()));

    private enum Result {
        RIGHT,
        REFUSED,
        WRONG
    }

    private record Line(String language, String sentence, String expected) {}

    @Test
    void nearly_all_are_read_rightly_and_hardly_any_wrongly() throws IOException {
        List<Line> lines = lines();
        List<String> wrong = new ArrayList<>();
        Map<Result, Long> counts =
                lines.stream().collect(Collectors.groupingBy(line -> result(line, wrong), Collectors.counting()));
        double size = lines.size();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(300);
        assertThat(counts.getOrDefault(Result.RIGHT, 0L) / size)
                .as("right: %s, %s", counts, wrong)
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat(wrong.size() / size).as("wrong: %s", wrong).isLessThanOrEqualTo(MOST_WRONG);
    }

    @Test
    void whatever_asks_orders_or_names_nobody_is_refused() throws IOException {
        assertThat(lines().stream().filter(line -> line.expected.equals("!")))
                .isNotEmpty()
                .allMatch(line -> reading(line) instanceof SentenceReading.Unreadable);
    }

    private static Result result(Line line, List<String> wrong) {
        String actual = reading(line) instanceof SentenceReading.Read read ? Bars.render(read.reading()) : "!";
        if (actual.equals(line.expected)) {
            return Result.RIGHT;
        }
        if (actual.equals("!")) {
            return Result.REFUSED;
        }
        wrong.add(line.sentence + " => " + actual);
        return Result.WRONG;
    }

    private static SentenceReading reading(Line line) {
        return Objects.requireNonNull(READERS.get(line.language)).read(line.sentence);
    }

    private static List<Line> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReaderSentencesTest.class.getResourceAsStream("reader-sentences.tsv")),
                UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ReaderSentencesTest::line)
                    .toList();
        }
    }

    private static Line line(String text) {
        String[] columns = text.split("\t", -1);
        return new Line(columns[0], columns[1], columns[2]);
    }
}
