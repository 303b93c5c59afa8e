package org.constat.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyAssertionsTest {
    private static final int COUNT = 10_000;
    /** Ten times what it takes on a laptop: this catches what grows with the square, and no slow machine. */
    private static final Duration DISCOVERY = Duration.ofSeconds(10);

    @TempDir
    Path corpus;

    @Test
    void are_discovered_without_reading_one_of_their_sentences() throws IOException {
        Path facts = write();
        Instant start = Instant.now();

        assertThat(Engine.discovered(selectFile(facts.toFile()))).hasSize(COUNT);
        assertThat(Duration.between(start, Instant.now())).isLessThan(DISCOVERY);
    }

    private Path write() throws IOException {
        Files.createDirectories(corpus.resolve("facts"));
        return Files.writeString(
                corpus.resolve("facts/many.facts.yaml"),
                IntStream.range(0, COUNT)
                        .mapToObj(number -> "  - council" + number + " buys trams\n")
                        .collect(Collectors.joining("", "facts:\n", "")));
    }
}
