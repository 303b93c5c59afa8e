package org.constat.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constat.Article;
import org.constat.Fact;
import org.constat.Span;
import org.constat.corpus.CorpusSettings.TextPolicy;
import org.constat.extract.ExtractorIdentity;
import org.constat.extract.JsonText;
import org.constat.report.AtomicFile;
import org.constat.report.Display;

/** Writes candidate assertions about one article as a facts file, each with the sentence that it rests on. */
final class SuggestedFile {
    private static final int MAX_SENTENCE = 160;

    private final Loaded loaded;
    private final Article article;
    private final ExtractorIdentity extractor;
    private final List<Span> sentences;

    SuggestedFile(Loaded loaded, Article article, ExtractorIdentity extractor) {
        this.loaded = loaded;
        this.article = article;
        this.extractor = extractor;
        this.sentences = new Excerpts(loaded.corpus(), loaded.setup().languages()).sentences(article);
    }

    /** @param facts by what a person would write for them in bars */
    Path write(Path directory, Map<String, Fact> facts) {
        Path file = directory.resolve(article.id().replaceAll("[^\\p{L}\\p{N}._-]", "_") + ".facts.yaml");
        StringBuilder text = new StringBuilder("# " + CheckMessages.candidates(article.id(), extractor) + "\n");
        if (article.language() != null) {
            text.append("language: ").append(JsonText.line(article.language())).append('\n');
        }
        text.append("in: ").append(JsonText.line(article.id())).append("\nfacts:\n");
        facts.forEach((bars, fact) -> append(bars, fact, text));
        try {
            AtomicFile.write(file, text.toString());
        } catch (IOException trouble) {
            throw new UncheckedIOException(CheckMessages.cannotWrite(file, trouble), trouble);
        }
        return file;
    }

    private void append(String bars, Fact fact, StringBuilder text) {
        Optional<Span> sentence = Excerpts.sentence(article, sentences, fact);
        sentence.ifPresent(place -> text.append("  # line ")
                .append(Excerpts.line(article.text(), place.begin()))
                .append(shown(place))
                .append('\n'));
        text.append("  - holds: ").append(JsonText.line(bars)).append('\n');
    }

    private String shown(Span sentence) {
        return loaded.corpus().settings().text() == TextPolicy.NONE
                ? ""
                : ": " + Display.line(Excerpts.bounded(sentence, article.text()), MAX_SENTENCE);
    }
}
