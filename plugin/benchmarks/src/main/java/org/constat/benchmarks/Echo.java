package org.constat.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Block;
import org.constat.Evidence;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Span;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusOptions;
import org.constat.spi.Language;
import org.constat.spi.Languages;

/**
 * Makes a corpus whose assertions are the very sentences of another one's articles, and measures it: what the extractor
 * reads in a sentence must satisfy what the assertion reader reads in it.
 *
 * @since 0.1
 */
public final class Echo {
    private final Languages languages = Languages.load(Echo.class.getClassLoader());

    private Echo() {}

    /**
     * Prints how many sentences hold in their own articles.
     *
     * @param arguments as those of {@link Measure}, with the corpus last
     */
    public static void main(String[] arguments) throws Exception {
        List<String> given = new ArrayList<>(List.of(arguments));
        Path corpus = Path.of(given.remove(given.size() - 1));
        Path folder = Files.createTempDirectory("constat-echo");
        new Echo().write(corpus, folder);
        given.add(folder.toString());
        Measure.main(given.toArray(String[]::new));
    }

    private void write(Path from, Path to) throws Exception {
        Files.createDirectories(to.resolve("articles"));
        Files.createDirectories(to.resolve("facts"));
        try (Corpus corpus = Corpus.open(from, CorpusOptions.DEFAULT);
                Stream<Article> articles = corpus.articles(entry -> true)) {
            Map<String, List<Article>> byLanguage = new TreeMap<>(articles.collect(groupingBy(this::language)));
            for (Map.Entry<String, List<Article>> entry : byLanguage.entrySet()) {
                Language language = languages.find(entry.getKey()).orElseThrow();
                StringBuilder facts = new StringBuilder("language: " + language.tag() + "\nfacts:\n");
                for (Article article : entry.getValue()) {
                    Files.writeString(to.resolve("articles/" + article.id() + ".md"), document(article, language));
                    facts.append(echoes(article, language));
                }
                Files.writeString(to.resolve("facts/" + language.tag() + ".facts.yaml"), facts);
            }
        }
    }

    private String language(Article article) {
        String tag = article.language();
        return tag != null ? tag : languages.guess(article.text()).orElseThrow().tag();
    }

    private static String document(Article article, Language language) {
        String metadata = article.metadata().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("id") && !entry.getKey().equals("language"))
                .map(entry -> entry.getKey() + ": " + quoted(entry.getValue()) + "\n")
                .collect(joining());
        return "---\nid: " + article.id() + "\nlanguage: " + language.tag() + "\n" + metadata + "---\n"
                + article.text();
    }

    /** One assertion for each sentence of the running text in which the extractor finds a fact. */
    private static String echoes(Article article, Language language) throws Exception {
        List<Fact> facts;
        try (Extractor extractor = language.extractor(language.generalLexicon())) {
            facts = extractor.extract(article);
        }
        List<Block> paragraphs = language.blocks(article).stream()
                .filter(block -> block.type() == Block.Type.PARAGRAPH)
                .toList();
        return language.sentences(article).stream()
                .filter(sentence ->
                        paragraphs.stream().anyMatch(block -> block.span().contains(sentence)))
                .filter(sentence -> facts.stream().anyMatch(fact -> isFrom(sentence, fact)))
                .map(sentence -> article.text().substring(sentence.begin(), sentence.end()))
                .map(text -> "  - {in: " + article.id() + ", holds: " + quoted(text.replaceAll("\\s+", " ")) + "}\n")
                .distinct()
                .collect(joining());
    }

    private static boolean isFrom(Span sentence, Fact fact) {
        return fact.evidence().stream()
                .anyMatch(evidence -> evidence instanceof Evidence.At at && sentence.contains(at.span()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
