package org.constat.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Fact;
import org.constat.check.Check;
import org.constat.check.CheckRequest;
import org.constat.check.CheckResult;
import org.constat.check.Setup;
import org.constat.corpus.CorpusException;
import org.constat.corpus.ExtractorSpec;
import org.constat.extract.ExtractorException;

/**
 * Measures the built-in extractor on corpora: how many assertions hold, by facts file and by how hard they are.
 *
 * @since 0.1
 */
public final class Measure {
    private final Options options;
    private final PrintStream out;

    private Measure(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Prints the measures.
     *
     * @param arguments corpus folders; {@code --failures} lists what does not pass, {@code --passes} what does with its
     *     proof, {@code --facts ARTICLE} all facts of an article, {@code --ids ID,ID} narrows the lists
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.parse(List.of(arguments));
            for (Path corpus : options.corpora()) {
                new Measure(options, out).measure(corpus);
            }
        } catch (CorpusException | ExtractorException | IllegalArgumentException explained) {
            out.println(explained.getMessage());
            System.exit(1);
        }
    }

    private void measure(Path corpus) throws IOException {
        Path reports = Files.createTempDirectory("constat-measure");
        try {
            Setup setup = Setup.of(corpus, Measure.class.getClassLoader()).with(new ExtractorSpec.BuiltIn());
            long start = System.nanoTime();
            CheckResult result = Check.run(CheckRequest.of(setup, reports), this::showFacts);
            double seconds = (System.nanoTime() - start) / 1e9;
            print(corpus, result, seconds);
        } finally {
            delete(reports);
        }
    }

    private void print(Path corpus, CheckResult result, double seconds) {
        out.printf(
                "%n%s: %d articles, %d facts, %.1f s%n",
                corpus, result.summary().articles(), result.summary().extractedFacts(), seconds);
        result.report().failedArticles().forEach((article, why) -> out.println("  FAILED " + article + ": " + why));
        Table.of(result.report().decisions()).lines().forEach(out::println);
        result.report().decisions().stream()
                .map(decision -> decision.judgement())
                .filter(options::lists)
                .map(Listing::of)
                .forEach(lines -> lines.forEach(out::println));
    }

    private void showFacts(Article article, List<Fact> facts) {
        if (options.articles().contains(article.id())) {
            out.println(article.id() + ": " + facts.size() + " facts");
            facts.forEach(fact -> out.println("  " + Listing.fact(article, fact)));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
