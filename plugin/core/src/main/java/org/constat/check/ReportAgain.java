package org.constat.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.constat.corpus.CorpusException;
import org.constat.corpus.Location;
import org.constat.corpus.Problem;
import org.constat.extract.StoredExtraction;
import org.constat.report.Inputs;
import org.constat.report.ReportFiles;

/**
 * Writes the reports of the last check again, from the facts that it found: nothing is extracted.
 *
 * @since 0.1
 */
public final class ReportAgain {
    private final CheckRequest request;
    private final Path results;
    private final String checkCommand;

    private ReportAgain(CheckRequest request, String checkCommand) {
        this.request = request;
        this.results = request.reportDirectory().resolve(ReportFiles.RESULTS);
        this.checkCommand = checkCommand;
    }

    /**
     * Writes them.
     *
     * @param request as for the check; which assertions ran, and in how many trials, the last run says itself
     * @param checkCommand the command that checks, such as {@code mvn constat:check}
     * @throws CorpusException if there is no last run, it kept no facts, or it was about something else
     */
    public static CheckResult run(CheckRequest request, String checkCommand) {
        return new ReportAgain(request, checkCommand).run();
    }

    private CheckResult run() {
        LastRun last = lastRun().orElseThrow(() -> refusal(CheckMessages.noLastRun(checkCommand)));
        Inputs then = last.inputs();
        if (then == null || then.extraction().isEmpty()) {
            throw refusal(CheckMessages.keptNoFacts(checkCommand));
        }
        try (Loaded loaded = Loaded.of(request.setup())) {
            List<Feed> feeds = feeds(last, loaded);
            refuseOthers(then, new RunInputs(loaded, feeds.get(0).identity()));
            Set<String> ids = last.complete() ? Set.of() : last.results().keySet();
            Selection selection = Selection.of(loaded.assertions(), ids, Set.of());
            CheckRequest again = request.withTrials(last.trials());
            return Check.written(again, new ComparedReporting(loaded, again).again(feeds, selection, then), loaded);
        }
    }

    private Optional<LastRun> lastRun() {
        try {
            return Files.isRegularFile(results) ? LastRunReader.read(results) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(CheckMessages.cannotRead(results, unreadable), unreadable);
        }
    }

    private List<Feed> feeds(LastRun last, Loaded loaded) {
        return IntStream.rangeClosed(1, last.trials().count())
                .mapToObj(trial -> TrialRuns.file(request.reportDirectory(), trial))
                .map(file -> StoredExtraction.open(file, Map.of(), true))
                .<Feed>map(stored -> new StreamedFeed(loaded, stored))
                .toList();
    }

    /** The extractor is not asked who it is today: the reports are those of the one that answered. */
    private void refuseOthers(Inputs then, RunInputs now) {
        String found = FoundFacts.hash(TrialRuns.file(request.reportDirectory(), 1));
        List<String> changed = new ArrayList<>(now.inputs(found).differences(then));
        changed.remove(Inputs.EXTRACTOR);
        if (!found.equals(then.extraction())) {
            changed.add(FoundFacts.FILE);
        }
        if (!changed.isEmpty()) {
            throw refusal(CheckMessages.changedSince(changed, checkCommand));
        }
    }

    private CorpusException refusal(String message) {
        return new CorpusException(List.of(new Problem(Location.of(results.toString()), message)));
    }
}
