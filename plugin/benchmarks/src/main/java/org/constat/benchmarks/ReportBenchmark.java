package org.constat.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Slot;
import org.constat.Span;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.extract.ExtractorIdentity;
import org.constat.gate.Decision;
import org.constat.gate.GateResult;
import org.constat.gate.Outcome;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Step;
import org.constat.match.Verdict;
import org.constat.report.Report;
import org.constat.report.ReportFiles;
import org.constat.report.ReportKind;
import org.constat.report.ReportOptions;
import org.constat.report.ShownArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times writing every report of 10,000 assertions on 1,000 articles of 3 kB, in a fresh JVM, as a build writes them. A third
 * of the assertions fail.
 *
 * @since 0.1
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 5, jvmArgs = "-Xmx512m")
public class ReportBenchmark {
    private static final int ASSERTIONS = 10_000;
    private static final int ARTICLES = 1_000;
    private static final int SENTENCES = 60;
    private static final String SENTENCE = "Le conseil de la ville nº %d achète quarante trams.\n";

    private Report report = report();
    private ReportOptions options = new ReportOptions(Set.of(), "mvn constat:explain", Path.of("."), List.of());
    private Path folder = Path.of(".");

    /** Makes the benchmark, for JMH. */
    public ReportBenchmark() {}

    /** Makes the articles, which a check has read before. */
    @Setup
    public void readArticles() throws IOException {
        folder = Files.createTempDirectory("constat-reports");
        options = new ReportOptions(EnumSet.allOf(ReportKind.class), "mvn constat:explain", Path.of("."), articles());
    }

    /** Writes results.json, junit.xml, the page, the Markdown verdict and the annotations. */
    @Benchmark
    public List<Path> everyReport() {
        return ReportFiles.write(report, folder, options);
    }

    private static Report report() {
        List<Decision> decisions = new ArrayList<>();
        for (int number = 0; number < ASSERTIONS; number++) {
            decisions.add(decision(number));
        }
        return new Report(
                true,
                ARTICLES,
                ASSERTIONS,
                List.of(),
                Map.of(),
                new ExtractorIdentity("benchmark", "1", "", EnumSet.allOf(Slot.class)),
                decisions,
                new GateResult(List.of("many assertions fail")),
                Map.of());
    }

    private static Decision decision(int number) {
        Fact fact = fact(number);
        Assertion assertion = assertion(number, fact);
        String article = article(number);
        Pattern pattern = Pattern.of(fact);
        List<Step> proof = List.of(new Step(Slot.RELATION, Step.Kind.CONCEPT, "achète", "buys", "buy"));
        if (number % 3 == 0) {
            NearFact.Difference difference = new NearFact.Difference(Slot.OBJECT, "", "forty buses", "trams", "");
            NearFact near = new NearFact(article, pattern, fact, List.of(difference), proof);
            return new Decision(
                    new Judgement(assertion, Verdict.MISSING, List.of(), List.of(), List.of(near), Set.of(), ""),
                    Outcome.FAILED,
                    null,
                    "");
        }
        Match match = new Match(article, pattern, fact, proof);
        return new Decision(
                new Judgement(assertion, Verdict.HELD, List.of(article), List.of(match), List.of(), Set.of(), ""),
                Outcome.PASSED,
                null,
                "");
    }

    private static Assertion assertion(int number, Fact asked) {
        return new Assertion(
                "council-" + number,
                Assertion.Kind.HOLDS,
                "The council of town " + number + " buys forty trams",
                List.of(new Reading(List.of(Pattern.of(asked)))),
                null,
                Set.of(article(number)),
                1,
                Set.of("town"),
                null,
                null,
                Assertion.Options.DEFAULT,
                null,
                new Location("facts/towns.facts.yaml", number + 1, 5));
    }

    private static Fact fact(int number) {
        return Fact.builder(Phrase.of("achète"))
                .subject(Phrase.of("Le conseil de la ville nº " + number))
                .object(Phrase.of("quarante trams"))
                .evidence(new Evidence.At(new Span(0, 40)))
                .build();
    }

    private static String article(int number) {
        return "article-" + number % ARTICLES;
    }

    private static List<ShownArticle> articles() {
        List<ShownArticle> articles = new ArrayList<>();
        for (int number = 0; number < ARTICLES; number++) {
            String text = SENTENCE.formatted(number).repeat(SENTENCES);
            Map<Fact, ShownArticle.Passage> passages = new HashMap<>();
            for (int fact = number; fact < ASSERTIONS; fact += ARTICLES) {
                passages.put(fact(fact), new ShownArticle.Passage(1, 0, 40, text.substring(0, 40)));
            }
            articles.add(new ShownArticle(article(number), "Trams", "fr", text, passages));
        }
        return articles;
    }
}
