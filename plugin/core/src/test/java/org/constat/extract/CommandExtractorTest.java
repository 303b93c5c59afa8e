package org.constat.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Phrase;
import org.constat.Span;
import org.junit.jupiter.api.Test;

class CommandExtractorTest {
    private static final String HELLO =
            "{\"constat\":1,\"extractor\":\"acme\",\"version\":\"4.2\",\"offsets\":\"codepoint\"}";

    private static CommandExtractor command(String hello, Duration timeout) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new CommandExtractor(
                List.of(
                        java.toString(),
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestCommand.class.getName(),
                        hello),
                null,
                timeout,
                1);
    }

    private static List<Extracted> run(CommandExtractor source, String... ids) {
        List<Extracted> received = new ArrayList<>();
        ExtractionRun.run(
                source,
                Stream.of(ids).map(id -> Article.of(id, "en", "🚋 mine")).iterator(),
                received::add);
        return received;
    }

    @Test
    void a_command_is_kept_alive_and_asked_article_by_article() {
        try (CommandExtractor source = command(HELLO, Duration.ofSeconds(30))) {
            assertThat(source.identity().version()).isEqualTo("4.2");

            assertThat(run(source, "a", "b"))
                    .hasSize(2)
                    .allSatisfy(extracted -> assertThat(((Extracted.Facts) extracted).facts())
                            .singleElement()
                            .satisfies(fact -> assertThat(fact.subject())
                                    .isEqualTo(Phrase.of("mine").withSpans(List.of(new Span(3, 7))))));
        }
    }

    @Test
    void what_goes_wrong_costs_one_article_and_is_named() {
        try (CommandExtractor source = command(HELLO, Duration.ofSeconds(30))) {
            assertThat(run(source, "crash", "other", "refuse", "fine"))
                    .extracting(extracted ->
                            extracted instanceof Extracted.Failed failed ? failed.message() : "as it should be")
                    .containsExactly(
                            "the command ended without an answer; its last words: \"no model at all\"",
                            "the command was asked for the article \"other\" and answered for \"mine\"",
                            "too long",
                            "as it should be");
        }
    }

    @Test
    void a_command_that_hangs_is_ended_and_started_again() {
        try (CommandExtractor source = command(HELLO, Duration.ofSeconds(3))) {
            assertThat(run(source, "hang", "fine"))
                    .extracting(extracted ->
                            extracted instanceof Extracted.Failed failed ? failed.message() : "as it should be")
                    .containsExactly("took longer than 3.0 s and was given up", "as it should be");
        }
    }

    @Test
    void a_command_that_does_not_say_hello_is_refused() {
        try (CommandExtractor source = command("ready", Duration.ofSeconds(30))) {
            assertThatThrownBy(source::identity)
                    .isInstanceOf(ExtractorException.class)
                    .hasMessageContaining("does not begin with a hello line")
                    .hasMessageContaining("not JSON at column");
        }
    }

    @Test
    void a_program_that_is_not_there_is_named() {
        CommandExtractor source =
                new CommandExtractor(List.of("no-such-program", "-x"), null, Duration.ofSeconds(1), 1);

        assertThatThrownBy(source::identity)
                .isInstanceOf(ExtractorException.class)
                .hasMessageStartingWith("extractor \"no-such-program -x\"  cannot be run");
    }
}
