package org.constat.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.constat.corpus.TextHash;
import org.constat.reading.ReadingMemory;
import org.constat.spi.SentenceReading;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in a file what the assertions of a corpus were read as, so that a run in which no sentence is new needs no model
 * of a language. A file that is not whole counts for nothing and is written anew. Thread-safe.
 *
 * @since 0.1
 */
public final class ReadingCache implements ReadingMemory {
    private static final int FORMAT = 1;

    private final Path file;
    private final String reader;
    private final SealedLine seal;
    private final Map<ReadingEntry.Text, SentenceReading> before;
    private final Map<ReadingEntry.Text, SentenceReading> now = new ConcurrentHashMap<>();

    private ReadingCache(Path file, String reader, String state) {
        this.file = file;
        this.reader = reader;
        this.seal = new SealedLine(owner(state), "readings");
        this.before = read();
    }

    /**
     * Opens what is kept.
     *
     * @param cache the folder of the cache, made when the first reading is kept
     * @param corpus identifies the corpus
     * @param reader all that decides what a sentence is read as
     */
    public static ReadingCache open(Path cache, String corpus, String reader) {
        String state = TextHash.of(FORMAT + "\n" + Hello.PROTOCOL + "\n" + reader);
        Path folder = cache.resolve("readings-" + CacheFiles.part(TextHash.of(corpus)));
        return new ReadingCache(folder.resolve(CacheFiles.part(state) + ".jsonl"), reader, state);
    }

    /** Returns all that decides what a sentence is read as, as it was given. */
    public String reader() {
        return reader;
    }

    private static Map<String, Object> owner(String state) {
        Map<String, Object> owner = new LinkedHashMap<>();
        owner.put("cache", FORMAT);
        owner.put("reader", state);
        return owner;
    }

    private Map<ReadingEntry.Text, SentenceReading> read() {
        try {
            return Files.exists(file) ? read(seal.open(Files.readAllBytes(file))) : Map.of();
        } catch (WireException | IOException ofNoUse) {
            return Map.of();
        }
    }

    private static Map<ReadingEntry.Text, SentenceReading> read(String line) {
        Map<ReadingEntry.Text, SentenceReading> readings = new LinkedHashMap<>();
        StoredIndex.parse(line.getBytes(StandardCharsets.UTF_8)).require("readings").items().stream()
                .map(ReadingEntry::read)
                .forEach(entry -> readings.put(entry.text(), entry.reading()));
        return readings;
    }

    @Override
    public @Nullable SentenceReading find(String text, @Nullable String language) {
        ReadingEntry.Text key = new ReadingEntry.Text(text, language);
        SentenceReading kept = before.get(key);
        if (kept != null) {
            now.put(key, kept);
        }
        return kept;
    }

    @Override
    public void keep(String text, @Nullable String language, SentenceReading reading) {
        now.put(new ReadingEntry.Text(text, language), reading);
    }

    /** Writes what was asked for, where it is not what is kept. That it cannot be written is no reason to stop. */
    public void save() {
        if (now.keySet().equals(before.keySet())) {
            return;
        }
        String line = JsonText.line(Map.of(
                "readings",
                now.entrySet().stream()
                        .map(entry -> new ReadingEntry(entry.getKey(), entry.getValue()))
                        .filter(ReadingEntry::comesBackAsItIs)
                        .map(ReadingEntry::write)
                        .toList()));
        try {
            CacheFiles.write(file, seal.seal(line));
        } catch (IOException kept) {
            // the next run reads them again
        }
    }
}
