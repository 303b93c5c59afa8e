package org.constat.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.language.words.Analyzer;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;
import org.constat.language.words.analysis.Analyzers;
import org.constat.spi.Language;
import org.constat.spi.Languages;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times OpenNLP's tagging alone, the analysis of words and the whole built-in extraction of the same articles, in tokens a
 * second on one thread; run by itself it says how much of the speed of tagging the extraction reaches.
 *
 * @since 0.1
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LanguageBenchmark {
    private static final List<String> SUBJECTS = List.of("council", "conseil", "bridge", "pont", "harbour", "port");

    /** The language of the articles. */
    @Param({"fr", "en"})
    public String language = "fr";

    private final List<Article> articles = new ArrayList<>();
    private Analyzer analyzer = Analyzers.french();
    private Extractor extractor = article -> List.of();
    private final List<String[]> sentences = new ArrayList<>();
    private POSTagger tagger = new POSTaggerME(model("en"));

    /** Counts tokens beside operations. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counted {
        /** How many tokens were analysed. */
        public long tokens;
    }

    /** Makes articles of plain sentences. */
    @Setup
    public void makeArticles() {
        Language found = Languages.load(LanguageBenchmark.class.getClassLoader())
                .find(language)
                .orElseThrow();
        extractor = found.extractor(found.generalLexicon());
        analyzer = Analyzers.of(language).orElseThrow();
        for (int i = 0; i < 50; i++) {
            Article article = Article.of("a" + i, language, text(i));
            articles.add(article);
            analyzer.analyze(article).stream()
                    .map(sentence -> sentence.tokens().stream().map(Token::text).toArray(String[]::new))
                    .forEach(sentences::add);
        }
        tagger = new POSTaggerME(model(language));
    }

    private static POSModel model(String language) {
        String name = language.equals("fr") ? "fr-ud-gsd" : "en-ud-ewt";
        try (InputStream in = LanguageBenchmark.class.getResourceAsStream("/opennlp-" + name + "-pos-1.3-2.5.4.bin")) {
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String subject = SUBJECTS.get((number + i) % 3 * 2 + (language.equals("fr") ? 1 : 0));
            text.append(language.equals("fr") ? french(subject, number + i) : english(subject, number + i))
                    .append("\n\n");
        }
        return text.toString();
    }

    private static String french(String subject, int number) {
        return "Le " + subject + " de Lormont n'a pas été fermé mardi, a déclaré la maire, Odile Varenne, selon qui "
                + number
                + " ouvriers y travaillent depuis janvier. La région voudrait que les travaux, estimés à 3 millions d'euros, "
                + "commencent avant l'été, mais les riverains s'opposent au projet et réclament une enquête.";
    }

    private static String english(String subject, int number) {
        return "The " + subject
                + " of Lormont was not closed on Tuesday, said the mayor, Odile Varenne, who added that " + number
                + " workers had been there since January. The county wants the repairs, estimated at 3 million dollars, to begin "
                + "before the summer, but residents oppose the plan and demand an inquiry.";
    }

    /** Tags the sentences of every article, which are split into tokens already. */
    @Benchmark
    public int tagging(Counted counted) {
        int tags = 0;
        for (String[] sentence : sentences) {
            tags += tagger.tag(sentence).length;
        }
        counted.tokens += tags;
        return tags;
    }

    /** Analyses every article into tokens. */
    @Benchmark
    public int analysis(Counted counted) {
        int sentences = 0;
        for (Article article : articles) {
            for (Sentence sentence : analyzer.analyze(article)) {
                counted.tokens += sentence.tokens().size();
                sentences++;
            }
        }
        return sentences;
    }

    /** Extracts the facts of every article, the analysis included. */
    @Benchmark
    public int extraction(Counted counted) throws Exception {
        counted.tokens += tokens();
        int facts = 0;
        for (Article article : articles) {
            List<Fact> found = extractor.extract(article);
            facts += found.size();
        }
        return facts;
    }

    private int tokens() {
        return sentences.stream().mapToInt(sentence -> sentence.length).sum();
    }

    /**
     * Runs all three, and compares them.
     *
     * @param args the languages; none for all
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include(LanguageBenchmark.class.getSimpleName());
        Collection<RunResult> results =
                new Runner((args.length == 0 ? options : options.param("language", args)).build()).run();
        Map<String, Map<String, Double>> speeds = new TreeMap<>();
        for (RunResult result : results) {
            speeds.computeIfAbsent(result.getParams().getParam("language"), unused -> new TreeMap<>())
                    .put(result.getPrimaryResult().getLabel(), tokensPerSecond(result));
        }
        speeds.forEach((language, speed) -> System.out.println(line(language, speed)));
    }

    private static double tokensPerSecond(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get("tokens"), "tokens")
                .getScore();
    }

    private static String line(String language, Map<String, Double> speed) {
        double tagging = speed.getOrDefault("tagging", Double.NaN);
        double extraction = speed.getOrDefault("extraction", Double.NaN);
        return String.format(
                Locale.ROOT,
                "%s: tagging %,.0f tokens/s, analysis %,.0f, extraction %,.0f: %.0f %% of tagging",
                language,
                tagging,
                speed.getOrDefault("analysis", Double.NaN),
                extraction,
                100 * extraction / tagging);
    }
}
