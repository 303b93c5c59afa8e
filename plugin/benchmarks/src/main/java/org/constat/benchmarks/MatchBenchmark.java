package org.constat.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Slot;
import org.constat.Word;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Lexicons;
import org.constat.match.Judgement;
import org.constat.match.run.MatchRun;
import org.constat.match.run.Matcher;
import org.constat.spi.Language;
import org.constat.spi.Languages;
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

/**
 * Times holding facts against 10,000 assertions, from a thousand facts to a million.
 *
 * @since 0.1
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class MatchBenchmark {
    private static final int ASSERTIONS = 10_000;
    private static final int FACTS_AN_ARTICLE = 100;
    private static final int DIFFERENT_ARTICLES = 200;
    private static final List<String> NOUNS = List.of(
            "council",
            "mine",
            "owner",
            "tram",
            "river",
            "bridge",
            "school",
            "minister",
            "striker",
            "harbour",
            "vaccine",
            "farmer",
            "court",
            "judge",
            "satellite",
            "engineer",
            "museum",
            "painter",
            "bank",
            "insurer",
            "union",
            "ferry");
    private static final List<String> VERBS = List.of(
            "buy", "sell", "open", "close", "reject", "accept", "promise", "build", "visit", "win", "lose", "publish",
            "export", "import", "repair", "measure");
    private static final List<String> ADJECTIVES =
            List.of("new", "old", "green", "foreign", "public", "small", "northern", "steel", "local", "annual");

    /** How many facts stream past. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int facts;

    private final List<List<Fact>> articles = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();
    private Lexicon lexicon = Lexicons.empty();

    /** Makes facts and assertions from the same words, the same ones in every run. */
    @Setup
    public void makeFactsAndAssertions() {
        Random random = new Random(20_260_101);
        lexicon = Languages.load(MatchBenchmark.class.getClassLoader()).all().stream()
                .findFirst()
                .map(Language::generalLexicon)
                .orElseGet(Lexicons::empty);
        for (int i = 0; i < DIFFERENT_ARTICLES; i++) {
            List<Fact> article = new ArrayList<>();
            for (int j = 0; j < FACTS_AN_ARTICLE; j++) {
                article.add(fact(random));
            }
            articles.add(article);
        }
        for (int i = 0; i < ASSERTIONS; i++) {
            assertions.add(assertion(i, fact(random)));
        }
    }

    /** Streams the facts past the assertions and judges them. */
    @Benchmark
    public List<Judgement> match() {
        MatchRun run =
                new Matcher(assertions, lexicon, tag -> Optional.empty(), "en", EnumSet.allOf(Slot.class)).start();
        for (int i = 0; i < facts / FACTS_AN_ARTICLE; i++) {
            run.accept(Article.of("a" + i, "en", ""), List.of(), articles.get(i % articles.size()));
        }
        return run.finish();
    }

    private static Assertion assertion(int number, Fact asked) {
        return new Assertion(
                "a" + number,
                number % 5 == 0 ? Assertion.Kind.NEVER : Assertion.Kind.HOLDS,
                asked.text(),
                List.of(new Reading(List.of(Pattern.of(asked)))),
                null,
                Set.of(),
                1,
                Set.of(),
                null,
                null,
                Assertion.Options.DEFAULT,
                null,
                Location.of("facts/benchmark.facts.yaml"));
    }

    private static Fact fact(Random random) {
        Fact.Builder fact = Fact.builder(Phrase.of(verb(random).text(), verb(random)))
                .language("en")
                .subject(phrase(random))
                .object(phrase(random));
        if (random.nextInt(4) == 0) {
            fact.argument("to", phrase(random));
        }
        return fact.polarity(random.nextInt(10) == 0 ? Polarity.NEGATIVE : Polarity.AFFIRMATIVE)
                .build();
    }

    /** Real words, and as many again as an everyday vocabulary has: what facts have in common decides how long it takes. */
    private static String numbered(List<String> words, int variants, Random random) {
        String word = words.get(random.nextInt(words.size()));
        int variant = random.nextInt(variants);
        return variant == 0 ? word : word + variant;
    }

    private static Word verb(Random random) {
        String verb = numbered(VERBS, 20, random);
        return Word.of(verb, verb, Word.Kind.VERB);
    }

    private static Phrase phrase(Random random) {
        String noun = numbered(NOUNS, 100, random);
        Word head = Word.of(noun, noun, Word.Kind.NOUN);
        if (random.nextInt(3) == 0) {
            return Phrase.of(noun, head);
        }
        String adjective = ADJECTIVES.get(random.nextInt(ADJECTIVES.size()));
        Phrase phrase = Phrase.of(adjective + " " + noun, head, Word.of(adjective, adjective, Word.Kind.ADJECTIVE));
        return random.nextInt(5) == 0 ? phrase.withQuantity(Quantity.of(random.nextInt(100))) : phrase;
    }
}
