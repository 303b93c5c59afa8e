package org.constat.extract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.constat.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * A command that says hello, reads an article a line, and answers with its facts on a line. No shell reads the command.
 *
 * @since 0.1
 */
public final class CommandExtractor implements ExtractorSource {
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private final List<String> command;
    private final @Nullable Path directory;
    private final Duration timeout;
    private final int workers;

    /** Started to ask who it is, and handed out first: starting one may load a model. */
    private @Nullable CommandWorker spare;

    private @Nullable ExtractorIdentity identity;

    /**
     * @param command the program and its arguments
     * @param directory where it runs; null for the working directory
     * @param timeout how long it may take to say hello, and for each article
     * @param workers how many run side by side, 1 or more
     */
    public CommandExtractor(List<String> command, @Nullable Path directory, Duration timeout, int workers) {
        this.command = List.copyOf(command);
        this.directory = directory;
        this.timeout = timeout;
        this.workers = workers;
    }

    @Override
    public synchronized ExtractorIdentity identity() {
        ExtractorIdentity known = identity;
        if (known == null) {
            CommandWorker worker = start();
            spare = worker;
            known = worker.hello().identity();
            identity = known;
        }
        return known;
    }

    @Override
    public synchronized Extractor open() {
        CommandWorker worker = spare == null ? start() : spare;
        spare = null;
        return worker;
    }

    private CommandWorker start() {
        return new CommandWorker(command, directory, timeout);
    }

    @Override
    public int workers() {
        return workers;
    }

    /** The worker itself gives up in time and ends the command; this is for one that cannot even do that. */
    @Override
    public Duration timeout() {
        return timeout.multipliedBy(2).plus(MARGIN);
    }

    @Override
    public synchronized void close() {
        if (spare != null) {
            spare.close();
            spare = null;
        }
    }
}
