package org.constat.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.assertion.Assertion;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusFile;
import org.constat.corpus.ExtractorSpec;
import org.constat.corpus.Problems;
import org.constat.corpus.TextHash;
import org.constat.extract.ExtractorIdentity;
import org.constat.gate.CorpusLock;
import org.constat.gate.Readings;
import org.constat.report.Inputs;

/** Tells by content what a run is about. */
final class RunInputs {
    private final Loaded loaded;
    private final ExtractorIdentity extractor;

    RunInputs(Loaded loaded, ExtractorIdentity extractor) {
        this.loaded = loaded;
        this.extractor = extractor;
    }

    /** Returns what {@code corpus.lock} would keep. */
    CorpusLock lock() {
        SortedMap<String, String> articles = new TreeMap<>();
        loaded.corpus().entries().forEach(entry -> articles.put(entry.id(), entry.sha256()));
        String lexicon = text("lexicon.yaml");
        return new CorpusLock(
                extractor.id(),
                extractor.version(),
                extractor.fingerprint(),
                lexicon.isEmpty() ? "" : TextHash.of(lexicon),
                loaded.lexicon().generalContent(),
                LexiconLines.of(lexicon),
                articles);
    }

    /** @param extraction the hash of the facts found, or empty */
    Inputs inputs(String extraction) {
        return new Inputs(
                TextHash.of(lock().articles().toString()),
                TextHash.of(factsFiles() + readings()),
                TextHash.of(String.join(
                        "\n\n",
                        text("lexicon.yaml"),
                        text("corpus.yaml"),
                        loaded.lexicon().generalContent())),
                TextHash.of(identity() + "\n" + specification()),
                extraction);
    }

    /** The slots in their order, since that of a set is another in each run. */
    String identity() {
        return String.join(
                "\n",
                extractor.id(),
                extractor.version(),
                extractor.fingerprint(),
                extractor.slots().stream().sorted().toList().toString());
    }

    private String factsFiles() {
        return loaded.corpus().factsFiles().stream()
                .map(CorpusFile::path)
                .map(RunInputs::content)
                .collect(Collectors.joining("\n"));
    }

    private String readings() {
        return loaded.assertions().stream().map(RunInputs::reading).collect(Collectors.joining("\n"));
    }

    private static String reading(Assertion assertion) {
        return assertion.id() + "\t" + assertion.kind() + "\t" + Readings.of(assertion);
    }

    private String text(String name) {
        Corpus corpus = loaded.corpus();
        return corpus.text(name, new Problems()).orElse("");
    }

    /** A stored extraction is what its files hold, and a command what its inputs hold. */
    private String specification() {
        ExtractorSpec spec = loaded.extractor();
        if (spec instanceof ExtractorSpec.Stored stored) {
            return contents(List.of(stored.file()));
        }
        return spec instanceof ExtractorSpec.OfCommand command
                ? command.command() + contents(command.inputs())
                : spec.toString();
    }

    static String contents(List<Path> places) {
        return places.stream().map(RunInputs::hashes).collect(Collectors.joining("\n"));
    }

    private static String hashes(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(RunInputs::content)
                    .map(TextHash::of)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(CheckMessages.cannotRead(file, unreadable), unreadable);
        }
    }
}
