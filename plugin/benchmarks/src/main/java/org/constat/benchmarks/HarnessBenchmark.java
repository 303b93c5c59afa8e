package org.constat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.constat.check.Check;
import org.constat.check.CheckRequest;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times the test engine on one facts file of 10,000 assertions: finding its tests in a cold JVM with 100 MB of heap, and
 * running them, beside a check of the same corpus without JUnit.
 *
 * @since 0.1
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 5, jvmArgs = "-Xmx100m")
public class HarnessBenchmark {
    private static final int ARTICLES = 100;
    private static final List<String> VERBS = List.of("buys", "sells", "opens", "closes", "rejects", "accepts");

    /** How many assertions the facts file has; the articles have as many facts. */
    @Param("10000")
    public int assertions;

    private Path corpus = Path.of("");

    /** Writes the corpus: facts as plain strings, as a foreign extractor sends them. */
    @Setup(Level.Trial)
    public void writeCorpus() throws IOException {
        corpus = Files.createTempDirectory("constat-harness");
        Files.createDirectories(corpus.resolve("articles"));
        Files.createDirectories(corpus.resolve("facts"));
        write("corpus.yaml", Stream.of("language: en", "extractor: {facts: extraction.jsonl, fresh: unchecked}"));
        for (int article = 0; article < ARTICLES; article++) {
            write("articles/a" + article + ".txt", sentences(article).map(sentence -> sentence + "."));
        }
        write("extraction.jsonl", IntStream.range(0, ARTICLES).mapToObj(this::extracted));
        write("facts/many.facts.yaml", Stream.concat(Stream.of("facts:"), asserted()));
    }

    /** Removes the corpus. */
    @TearDown(Level.Trial)
    public void removeCorpus() throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Finds the tests. */
    @Benchmark
    public TestPlan discover() {
        return LauncherFactory.create().discover(request());
    }

    /** Finds the tests and runs them. */
    @Benchmark
    @Fork(value = 3, jvmArgs = "-Xmx512m")
    public void run() {
        Launcher launcher = LauncherFactory.create();
        launcher.execute(launcher.discover(request()));
    }

    /** Checks the same corpus without JUnit. */
    @Benchmark
    @Fork(value = 3, jvmArgs = "-Xmx512m")
    public Object check() throws IOException {
        org.constat.check.Setup setup = org.constat.check.Setup.of(corpus, HarnessBenchmark.class.getClassLoader());
        return Check.run(CheckRequest.of(setup, corpus.resolve("reports")));
    }

    private LauncherDiscoveryRequest request() {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectFile(
                        corpus.resolve("facts/many.facts.yaml").toFile()))
                .configurationParameter(
                        "constat.reportDirectory", corpus.resolve("reports").toString())
                .build();
    }

    private void write(String name, Stream<String> lines) throws IOException {
        Files.writeString(corpus.resolve(name), lines.collect(Collectors.joining("\n", "", "\n")));
    }

    private Stream<String> sentences(int article) {
        return IntStream.range(0, assertions / ARTICLES)
                .mapToObj(number -> subject(article, number) + " " + verb(number) + " " + object(article));
    }

    private Stream<String> asserted() {
        return IntStream.range(0, ARTICLES).boxed().flatMap(this::sentences).map(sentence -> "  - " + sentence);
    }

    private String extracted(int article) {
        return IntStream.range(0, assertions / ARTICLES)
                .mapToObj(number -> "{\"subject\":\"%s\",\"relation\":\"%s\",\"object\":\"%s\"}"
                        .formatted(subject(article, number), verb(number), object(article)))
                .collect(Collectors.joining(",", "{\"id\":\"a" + article + "\",\"facts\":[", "]}"));
    }

    private static String subject(int article, int number) {
        return "Mount" + Character.toString('a' + article % 26) + Character.toString('a' + number % 26) + "ville";
    }

    private static String verb(int number) {
        return VERBS.get(number % VERBS.size());
    }

    private static String object(int article) {
        return (article + 2) + " green trams";
    }
}
