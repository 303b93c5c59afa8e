package org.constat.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A running command that answers a line with a line. What it says on its error stream is kept for messages. */
final class ChildProcess implements AutoCloseable {
    private static final int LAST_WORDS = 2_000;
    private static final long PATIENCE_AT_END_MILLIS = 2_000;

    private final Process process;
    private final OutputStream in;
    private final InputStream out;
    private final StringBuilder lastWords = new StringBuilder();
    private final Thread listener;
    private volatile boolean killed;

    private ChildProcess(Process process) {
        this.process = process;
        this.in = process.getOutputStream();
        this.out = new BufferedInputStream(process.getInputStream(), 1 << 16);
        this.listener = new Thread(this::listen, "constat-extractor-errors");
        listener.setDaemon(true);
        listener.start();
    }

    static ChildProcess start(List<String> command, @Nullable Path directory) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        if (directory != null) {
            builder.directory(directory.toFile());
        }
        return new ChildProcess(builder.start());
    }

    private void listen() {
        try (InputStream errors = process.getErrorStream()) {
            byte[] buffer = new byte[4_096];
            for (int read = errors.read(buffer); read >= 0; read = errors.read(buffer)) {
                remember(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException closed) {
            remember("");
        }
    }

    private void remember(String words) {
        synchronized (lastWords) {
            lastWords.append(words);
            lastWords.delete(0, Math.max(0, lastWords.length() - LAST_WORDS));
        }
    }

    private WireException ended() {
        try {
            listener.join(PATIENCE_AT_END_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        synchronized (lastWords) {
            return new WireException(ExtractMessages.ended(lastWords.toString().strip()));
        }
    }

    /** @throws WireException if the command has ended */
    void write(String line) {
        try {
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException brokenPipe) {
            throw ended();
        }
    }

    /**
     * Reads the next line that is not blank.
     *
     * @throws WireException if there is none in time, the command has ended, or the line exceeds the bound
     */
    byte[] read(Duration timeout) throws IOException {
        Executor later = CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> watchdog = CompletableFuture.runAsync(this::kill, later);
        try {
            return readLine();
        } catch (WireException ended) {
            throw killed ? new WireException(ExtractMessages.timeout(timeout)) : ended;
        } finally {
            watchdog.cancel(false);
        }
    }

    private byte[] readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = out.read(); b != '\n' || line.size() == 0; b = out.read()) {
            if (b < 0) {
                throw new WireException(
                        ExtractMessages.ended(lastWords.toString().strip()));
            }
            if (line.size() > JsonReader.MAX_LINE_BYTES) {
                throw new WireException(WireMessages.lineTooLong(JsonReader.MAX_LINE_BYTES));
            }
            if (b != '\n' && b != '\r') {
                line.write(b);
            }
        }
        return line.toByteArray();
    }

    private void kill() {
        killed = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Lets the command end by itself, for a moment. */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException broken) {
            kill();
        }
        try {
            if (!process.waitFor(PATIENCE_AT_END_MILLIS, TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
