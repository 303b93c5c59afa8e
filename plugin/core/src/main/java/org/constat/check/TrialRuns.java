package org.constat.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.constat.extract.Extracted;
import org.constat.match.Judgement;
import org.jspecify.annotations.Nullable;

/** Runs the trials one after the other, and keeps what each of them found. */
final class TrialRuns {
    private final Loaded loaded;
    private final Selection selection;
    private final @Nullable Path directory;
    private final List<List<Judgement>> judgements = new ArrayList<>();
    private @Nullable Run first;

    /** @param directory where to keep the facts; null where they must not be kept */
    TrialRuns(Loaded loaded, Selection selection, @Nullable Path directory) {
        this.loaded = loaded;
        this.selection = selection;
        this.directory = directory;
    }

    /**
     * Runs.
     *
     * @param feeds one a trial
     * @param listener sees what came of each article in the first of them
     */
    void run(List<Feed> feeds, Consumer<Extracted> listener) {
        for (Feed feed : feeds) {
            if (directory == null) {
                run(feed, listener);
            } else {
                Path file = file(directory, judgements.size() + 1);
                FoundFacts.keep(
                        file,
                        feed.identity(),
                        keeper -> run(feed, judgements.isEmpty() ? keeper.andThen(listener) : keeper));
            }
        }
        if (directory != null) {
            removeFrom(feeds.size() + 1);
        }
    }

    private void run(Feed feed, Consumer<Extracted> listener) {
        Run run = new Run(loaded, feed, listener);
        judgements.add(run.judge(selection.run(), selection::looksAt));
        if (first == null) {
            first = run;
        } else {
            first.alsoFailed(run.failedArticles());
        }
    }

    /** Removes what a run of more trials left. */
    private void removeFrom(int trial) {
        Path file = file(Objects.requireNonNull(directory), trial);
        try {
            if (Files.deleteIfExists(file)) {
                removeFrom(trial + 1);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(CheckMessages.cannotWrite(file, trouble), trouble);
        }
    }

    static Path file(Path directory, int trial) {
        return directory.resolve(trial == 1 ? FoundFacts.FILE : FoundFacts.FILE.replace(".", "-" + trial + "."));
    }

    /** Returns the judgements of each trial. */
    List<List<Judgement>> judgements() {
        return judgements;
    }

    /** Returns the first trial, which tells how much was looked at. */
    Run first() {
        return Objects.requireNonNull(first);
    }
}
