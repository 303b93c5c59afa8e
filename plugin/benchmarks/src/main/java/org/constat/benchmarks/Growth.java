package org.constat.benchmarks;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Slot;
import org.constat.assertion.Assertion;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.lexicon.Lexicon;
import org.constat.match.run.MatchRun;
import org.constat.match.run.Matcher;
import org.constat.reading.AssertionReader;
import org.constat.reading.Draft;
import org.constat.spi.Language;
import org.constat.spi.Languages;

/**
 * Shows how time grows with an article that is as long, or as hostile, as one can be: each kind in a size, and in four times
 * that size, extracted and held against assertions. In proportion is 4, quadratic is 16.
 *
 * @since 0.1
 */
public final class Growth {
    private static final int TIMES = 4;
    private static final double WORST = 7;
    private static final List<String> NAMES =
            List.of("Varenne", "Lormont", "Tarne", "Sorel", "Brelan", "Helder", "Ponant");

    private final Language language;
    private final Lexicon lexicon;
    private final Matcher matcher;
    private boolean grewTooFast;

    private record Kind(String name, int size, IntFunction<String> text) {}

    private Growth(Languages languages, Language language) {
        this.language = language;
        this.lexicon = language.generalLexicon();
        boolean french = language.tag().equals("fr");
        List<String> sentences = french
                ? List.of("La maire ferme le pont", "Odile Varenne refuse le projet", "Le conseil promet 26 trams")
                : List.of(
                        "The mayor closes the bridge",
                        "Odile Varenne rejects the plan",
                        "The council promises 26 trams");
        List<Assertion> assertions = new AssertionReader(languages, lexicon, new Problems())
                .read(sentences.stream()
                        .map(text -> Draft.of(
                                Assertion.Kind.HOLDS, text, language.tag(), Location.of("facts/growth.facts.yaml")))
                        .toList());
        this.matcher = new Matcher(
                assertions,
                lexicon,
                tag -> languages.find(tag).map(found -> found.phraseReader(lexicon)),
                language.tag(),
                EnumSet.allOf(Slot.class));
    }

    /**
     * Runs, and ends with 1 where something grew faster than it should.
     *
     * @param args what the names of the kinds to look at contain; nothing for all
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws Exception {
        Languages languages = Languages.load(Growth.class.getClassLoader());
        System.out.printf("%-4s %-34s %12s %9s %9s %9s %7s%n", "", "", "characters", "facts", "ms", "ms x 4", "growth");
        boolean grewTooFast = false;
        for (Language language : languages.all()) {
            Growth growth = new Growth(languages, language);
            growth.time(prose(language.tag()).apply(500));
            for (Kind kind : kinds(language.tag())) {
                if (args.length == 0 || Stream.of(args).anyMatch(kind.name()::contains)) {
                    growth.show(kind);
                }
            }
            grewTooFast |= growth.grewTooFast;
        }
        System.exit(grewTooFast ? 1 : 0);
    }

    private static List<Kind> kinds(String language) {
        boolean french = language.equals("fr");
        return List.of(
                new Kind("an article of 5 MB", 5_000_000 / 120 / TIMES, prose(language)),
                new Kind(
                        "one paragraph",
                        2_500,
                        size -> prose(language).apply(size).replace("\n\n", " ")),
                new Kind("a sentence of 50,000 words", 12_500, size -> "bridge pont river ".repeat(size / 3)),
                new Kind(
                        "a sentence of 50,000 clauses",
                        2_500,
                        size -> (french
                                        ? "le maire qui a dit que le pont ferme et que "
                                        : "the mayor who said that the bridge closes and that ")
                                .repeat(size)),
                new Kind(
                        "10,000 names joined",
                        2_500,
                        size -> names(size).collect(Collectors.joining(", "))
                                + (french ? " et Lormont ont fermé le pont." : " and Lormont closed the bridge.")),
                new Kind(
                        "10,000 persons",
                        2_500,
                        size -> names(size)
                                .map(name -> french
                                        ? "Le maire, " + name + ", ferme le pont."
                                        : "The mayor, " + name + ", closes the bridge.")
                                .collect(Collectors.joining("\n"))),
                new Kind(
                        "10,000 pronouns",
                        2_500,
                        size -> "Odile Varenne a parlé. "
                                + (french
                                                ? "Elle ferme le pont et il le refuse. "
                                                : "She closes the bridge and he rejects it. ")
                                        .repeat(size)),
                new Kind(
                        "10,000 bullets",
                        2_500,
                        size -> (french ? "Le plan prévoit :\n" : "The plan provides for:\n")
                                + (french ? "- la fermeture du pont\n" : "- closing the bridge\n").repeat(size)),
                new Kind("10,000 opening guillemets", 2_500, size -> "« ".repeat(size) + "le pont"),
                new Kind("10,000 opening marks", 2_500, size -> "“Wait ".repeat(size)),
                new Kind("10,000 straight marks", 2_500, size -> "\"Wait, he said. ".repeat(size)),
                new Kind("10,000 brackets", 2_500, size -> "(pont ".repeat(size)),
                new Kind("10,000 commas", 2_500, size -> "pont, bridge, ".repeat(size)),
                new Kind("10,000 hyphens", 2_500, size -> "pont-".repeat(size)),
                new Kind("10,000 figures", 2_500, size -> "26 ".repeat(size)),
                new Kind("a word of 100,000 letters", 25_000, "a"::repeat));
    }

    private static IntFunction<String> prose(String language) {
        return size -> IntStream.range(0, size)
                .mapToObj(number -> language.equals("fr") ? french(number) : english(number))
                .collect(Collectors.joining());
    }

    private static String french(int number) {
        String name = name(number);
        return "Le pont de " + name + " n'a pas été fermé mardi, a déclaré la maire, Odile " + name + ", selon qui "
                + number + " ouvriers y travaillent.\n\n";
    }

    private static String english(int number) {
        String name = name(number);
        return "The bridge of " + name + " was not closed on Tuesday, said the mayor, Odile " + name
                + ", who added that " + number + " workers were there.\n\n";
    }

    private static Stream<String> names(int size) {
        return IntStream.range(0, size).mapToObj(number -> "Odile " + name(number));
    }

    private static String name(int number) {
        int which = number % NAMES.size();
        StringBuilder name = new StringBuilder(NAMES.get(which));
        for (int rest = number / NAMES.size(); rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    @SuppressWarnings("SystemOut")
    private void show(Kind kind) throws Exception {
        String large = kind.text().apply(kind.size() * TIMES);
        Timed small = time(kind.text().apply(kind.size()));
        Timed timed = time(large);
        double growth =
                (double) timed.took().toNanos() / Math.max(1, small.took().toNanos());
        grewTooFast |= growth > WORST && timed.took().toMillis() > 1_000;
        System.out.printf(
                "%-4s %-34s %,12d %,9d %,9d %,9d %7.1f%s%n",
                language.tag(),
                kind.name(),
                large.length(),
                timed.facts(),
                small.took().toMillis(),
                timed.took().toMillis(),
                growth,
                growth > WORST && timed.took().toMillis() > 1_000 ? "  too fast" : "");
    }

    private record Timed(Duration took, int facts) {}

    private Timed time(String text) throws Exception {
        long begin = System.nanoTime();
        Article article = Article.of("growth", language.tag(), text);
        try (Extractor extractor = language.extractor(lexicon)) {
            List<Fact> facts = extractor.extract(article);
            MatchRun run = matcher.start();
            run.accept(article, language.sentences(article), facts);
            run.finish();
            return new Timed(Duration.ofNanos(System.nanoTime() - begin), facts.size());
        }
    }
}
