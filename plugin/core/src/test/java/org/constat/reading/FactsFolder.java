package org.constat.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.constat.assertion.Assertion;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusOptions;
import org.constat.corpus.Problem;
import org.constat.corpus.Problems;
import org.constat.lexicon.Lexicons;
import org.constat.spi.Languages;

/** A corpus of three articles, whose facts files a test writes. */
final class FactsFolder {
    private final Path folder;
    private final Languages languages;

    FactsFolder(Path folder, Languages languages) throws IOException {
        this.folder = folder;
        this.languages = languages;
        Files.createDirectories(folder.resolve("articles"));
        Files.createDirectories(folder.resolve("facts"));
        for (String id : List.of("tram-lyon", "tram-nice", "port")) {
            Files.writeString(folder.resolve("articles/" + id + ".txt"), "Un article");
        }
    }

    FactsFolder write(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve("facts").resolve(name), yaml);
        return this;
    }

    List<Assertion> read() {
        Problems problems = new Problems();
        List<Assertion> read = read(problems);
        problems.throwIfAny();
        return read;
    }

    List<String> problems() {
        Problems problems = new Problems();
        read(problems);
        return problems.list().stream().map(Problem::toString).toList();
    }

    private List<Assertion> read(Problems problems) {
        AssertionReader assertions = new AssertionReader(languages, Lexicons.empty(), problems);
        try (Corpus corpus = Corpus.open(folder, CorpusOptions.DEFAULT, problems)) {
            return new FactsReader(assertions, problems).read(corpus);
        }
    }
}
