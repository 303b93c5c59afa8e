package org.constat.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.constat.corpus.CorpusOptions;
import org.constat.corpus.TextHash;
import org.constat.extract.JsonText;
import org.constat.spi.Languages;

/** Writes a small corpus with a stored extraction, and without any language module: slots in bars, compared as written. */
final class TestCorpus {
    private final Path folder;
    private final StringBuilder extraction = new StringBuilder();

    TestCorpus(Path folder) {
        this.folder = folder;
        write("corpus.yaml", "language: en\nextractor: {facts: facts.jsonl}\n");
    }

    /** Adds an article and its facts, each an object in the wire format. */
    TestCorpus article(String id, String text, String... facts) {
        write("articles/" + id + ".txt", text);
        extraction.append("{\"id\":\"" + id + "\",\"sha256\":\"" + TextHash.of(text) + "\",\"facts\":["
                + String.join(",", facts) + "]}\n");
        return write("facts.jsonl", extraction.toString());
    }

    static String fact(String subject, String relation, String object, String evidence) {
        return "{\"subject\":" + JsonText.line(subject) + ",\"relation\":" + JsonText.line(relation) + ",\"object\":"
                + JsonText.line(object) + ",\"evidence\":[" + JsonText.line(evidence) + "]}";
    }

    TestCorpus write(String file, String content) {
        try {
            Path path = folder.resolve(file);
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(path, content);
            return this;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    Setup setup() {
        return new Setup(folder, CorpusOptions.DEFAULT, null, null, Languages.of());
    }
}
