package org.constat.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.constat.Slot;
import org.constat.corpus.TextHash;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorIdentity;
import org.constat.extract.FactWriter;
import org.constat.extract.JsonText;
import org.constat.report.AtomicFile;

/** Keeps the facts of a run as a stored extraction in the report directory, for {@code accept} and {@code diff}. */
final class FoundFacts {
    static final String FILE = "extraction.jsonl";

    private static final int BUFFER = 1 << 16;

    private final Writer out;

    private FoundFacts(Writer out) {
        this.out = out;
    }

    /**
     * Runs an extraction and keeps what it finds; the file appears whole or not at all.
     *
     * @param file where to keep it
     * @param extractor who answers
     * @param run gets whom to show what came of each article
     */
    static void keep(Path file, ExtractorIdentity extractor, Consumer<Consumer<Extracted>> run) {
        try {
            AtomicFile.write(file, out -> {
                out.write(JsonText.line(hello(extractor)) + "\n");
                run.accept(new FoundFacts(out)::write);
            });
        } catch (IOException trouble) {
            throw cannotWrite(file, trouble);
        }
    }

    private static Map<String, Object> hello(ExtractorIdentity extractor) {
        Map<String, Object> hello = new LinkedHashMap<>();
        hello.put("constat", 1);
        hello.put("extractor", extractor.id());
        hello.put("version", extractor.version());
        hello.put("fingerprint", extractor.fingerprint());
        hello.put("offsets", "utf16");
        hello.put(
                "slots", extractor.slots().stream().sorted().map(Slot::wireName).toList());
        if (!extractor.deterministic()) {
            hello.put("deterministic", false);
        }
        return hello;
    }

    private void write(Extracted extracted) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", extracted.article().id());
        line.put("sha256", TextHash.of(extracted.article().text()));
        if (extracted instanceof Extracted.Facts found) {
            line.put("facts", found.facts().stream().map(FactWriter::write).toList());
        } else if (extracted instanceof Extracted.Failed failed) {
            line.put("error", failed.message());
        }
        try {
            out.write(JsonText.line(line) + "\n");
        } catch (IOException trouble) {
            throw cannotWrite(Path.of(FILE), trouble);
        }
    }

    private static UncheckedIOException cannotWrite(Path file, IOException trouble) {
        return new UncheckedIOException(CheckMessages.cannotWrite(file, trouble), trouble);
    }

    /** Returns the hash of a file's bytes. */
    static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(CheckMessages.cannotRead(file, unreadable), unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
