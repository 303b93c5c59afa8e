package org.constat.language.extractor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.analysis.Analyzers;

/** Reads the examples of rules in {@code rules/*.tsv}, and extracts from their texts. */
public final class RuleExamples {
    private static final Map<String, Extractor> EXTRACTORS = new ConcurrentHashMap<>();

    private RuleExamples() {}

    /** Returns the cells of each row. */
    public static List<String[]> read(String name) {
        String resource = "rules/" + name + ".tsv";
        try (InputStream in = Objects.requireNonNull(RuleExamples.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Returns the facts of a text below a title; {@code \n} ends a line. */
    public static List<Fact> extract(String language, String text) throws Exception {
        Extractor extractor = EXTRACTORS.computeIfAbsent(
                language, tag -> ExtractorFactory.create(Analyzers.of(tag).orElseThrow(), GeneralLexicon.get()));
        return extractor.extract(Article.of("rule", language, "Brief\n\n" + text.replace("\\n", "\n")));
    }
}
