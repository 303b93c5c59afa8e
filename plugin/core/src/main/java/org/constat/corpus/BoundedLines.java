package org.constat.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line, never holding more than a bounded line; a longer or broken one is a problem and left out. */
final class BoundedLines implements AutoCloseable {
    private final InputStream in;
    private final CorpusFile file;
    private final int maxBytes;
    private final Problems problems;
    private int number;
    private boolean ended;

    BoundedLines(CorpusFile file, int maxBytes, Problems problems) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
        this.file = file;
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    /** The number of the line that {@link #next} returned last, from 1. */
    int number() {
        return number;
    }

    /** Returns the next line without its end; empty where it was a problem, null behind the last one. */
    @Nullable
    String next() {
        if (ended) {
            return null;
        }
        number++;
        try {
            return line();
        } catch (IOException unreadable) {
            problems.add(new Location(file.name(), number, 0), "cannot be read: " + unreadable.getMessage());
            close();
            return null;
        }
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        int next = in.read();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            tooLong |= bytes.size() == maxBytes;
            if (!tooLong) {
                bytes.write(next);
            }
        }
        if (next < 0) {
            close();
        }
        return tooLong ? refused() : decoded(bytes);
    }

    private String refused() {
        problems.add(
                new Location(file.name(), number, 0),
                "is longer than " + StrictText.readableSize(maxBytes)
                        + ", the most that one article may have; split it");
        return "";
    }

    private @Nullable String decoded(ByteArrayOutputStream bytes) {
        if (ended && bytes.size() == 0) {
            return null;
        }
        String line = StrictText.decode(bytes.toByteArray(), file.name(), number, problems);
        return line == null ? "" : line;
    }

    @Override
    public void close() {
        ended = true;
        try {
            in.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
