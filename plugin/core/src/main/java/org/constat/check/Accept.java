package org.constat.check;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.constat.assertion.Assertion;
import org.constat.corpus.CorpusException;
import org.constat.corpus.ExtractorSpec;
import org.constat.extract.ExtractorException;
import org.constat.extract.ExtractorSource;
import org.constat.gate.AcceptPlan;
import org.constat.gate.AcceptedState;
import org.constat.gate.Baseline;
import org.constat.gate.BaselineRow;
import org.constat.gate.CorpusLock;
import org.constat.match.Verdict;
import org.constat.report.AtomicFile;
import org.constat.report.Inputs;
import org.constat.report.ReportFiles;
import org.jspecify.annotations.Nullable;

/**
 * Accepts the outcomes of the last complete check as the baseline.
 *
 * @since 0.1
 */
public final class Accept {
    private static final int LEAST_TRIALS = 3;

    private final AcceptRequest request;

    private Accept(AcceptRequest request) {
        this.request = request;
    }

    /**
     * Accepts, or refuses and changes nothing.
     *
     * @throws CorpusException if the corpus has mistakes
     * @throws ExtractorException if the extractor cannot be asked who it is
     * @throws UncheckedIOException if a file cannot be read or written; its message names it
     */
    public static AcceptResult run(AcceptRequest request) {
        return new Accept(request).run();
    }

    private AcceptResult run() {
        if (request.onBuildServer()) {
            return AcceptResult.refused(AcceptMessages.onBuildServer(request.acceptCommand()));
        }
        String reason = request.reason();
        if (reason != null && (reason.isBlank() || BaselineRow.looksKnown(reason))) {
            return AcceptResult.refused(AcceptMessages.noReason(reason));
        }
        Path results = request.reportDirectory().resolve(ReportFiles.RESULTS);
        if (!Files.isRegularFile(results)) {
            return AcceptResult.refused(AcceptMessages.noResults(results, request.checkCommand()));
        }
        Optional<LastRun> last = lastRun(results);
        if (last.isEmpty()) {
            return AcceptResult.refused(AcceptMessages.notResults(results, request.checkCommand()));
        }
        Optional<String> refusal = incomplete(last.get());
        return refusal.isPresent() ? AcceptResult.refused(refusal.get()) : accept(last.get());
    }

    private static Optional<LastRun> lastRun(Path results) {
        try {
            return LastRunReader.read(results);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(CheckMessages.cannotRead(results, unreadable), unreadable);
        }
    }

    private Optional<String> incomplete(LastRun last) {
        String again = request.checkCommand();
        if (!last.complete() || last.inputs() == null) {
            return Optional.of(AcceptMessages.partial(again));
        }
        if (!last.failedArticles().isEmpty()) {
            return Optional.of(AcceptMessages.failedArticles(last.failedArticles(), again));
        }
        List<String> errors = last.results().entrySet().stream()
                .filter(result -> result.getValue().verdict() == Verdict.ERROR)
                .map(Map.Entry::getKey)
                .toList();
        return errors.isEmpty() ? Optional.empty() : Optional.of(AcceptMessages.errors(errors, again));
    }

    private AcceptResult accept(LastRun last) {
        try (Loaded loaded = Loaded.of(request.setup());
                ExtractorSource source = new Sources(loaded).open()) {
            Path folder = loaded.corpus().folder();
            if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
                return AcceptResult.refused(
                        AcceptMessages.notAFolder(loaded.corpus().name()));
            }
            if (mayAnswerOtherwise(loaded, source) && last.trials().count() < LEAST_TRIALS) {
                return AcceptResult.refused(
                        AcceptMessages.tooFewTrials(last.trials().count(), LEAST_TRIALS, request.checkCommand()));
            }
            RunInputs now = new RunInputs(loaded, source.identity());
            Inputs then = Objects.requireNonNull(last.inputs());
            List<String> changed = now.inputs(then.extraction()).differences(then);
            return changed.isEmpty()
                    ? accept(last, loaded, now.lock())
                    : AcceptResult.refused(AcceptMessages.changed(changed, request.checkCommand()));
        }
    }

    /** What was stored answers the same, whoever found it. */
    private static boolean mayAnswerOtherwise(Loaded loaded, ExtractorSource source) {
        return !source.identity().deterministic() && !(loaded.extractor() instanceof ExtractorSpec.Stored);
    }

    private AcceptResult accept(LastRun last, Loaded loaded, CorpusLock lock) {
        AcceptedState before = AcceptedFiles.read(loaded.corpus());
        List<AcceptPlan.Result> results = new ArrayList<>();
        for (Assertion assertion : loaded.assertions()) {
            LastRun.Result result = last.results().get(assertion.id());
            if (result == null) {
                return AcceptResult.refused(AcceptMessages.partial(request.checkCommand()));
            }
            results.add(new AcceptPlan.Result(assertion, result.verdict(), result.articles()));
        }
        AcceptPlan plan =
                AcceptPlan.of(before == null ? Baseline.of(List.of()) : before.baseline(), results, request.reason());
        if (!plan.unexplained().isEmpty()) {
            return new AcceptResult(false, AcceptMessages.unexplained(plan, request.acceptCommand()));
        }
        return write(plan, lock, before, last, loaded.corpus().folder());
    }

    /** The rows are written last but one, so that a stop on the way leaves the outcomes that were accepted. */
    private AcceptResult write(
            AcceptPlan plan, CorpusLock lock, @Nullable AcceptedState before, LastRun last, Path folder) {
        List<String> files = new ArrayList<>(List.of(Baseline.FILE, CorpusLock.FILE));
        try {
            if (keepFacts(last, folder)) {
                files.add(AcceptedFiles.EXTRACTION);
            }
            AtomicFile.write(folder.resolve(Baseline.FILE), plan.baseline().text());
            AtomicFile.write(folder.resolve(CorpusLock.FILE), lock.text());
        } catch (IOException trouble) {
            throw new UncheckedIOException(CheckMessages.cannotWrite(folder, trouble), trouble);
        }
        return new AcceptResult(true, AcceptMessages.accepted(plan, before, files));
    }

    /** Keeps the facts of the run beside the rows, where the corpus lets reports hold them. */
    private boolean keepFacts(LastRun last, Path folder) throws IOException {
        Path found = request.reportDirectory().resolve(FoundFacts.FILE);
        Path kept = folder.resolve(AcceptedFiles.EXTRACTION);
        String hash = Objects.requireNonNull(last.inputs()).extraction();
        if (hash.isEmpty()
                || !Files.isRegularFile(found)
                || !FoundFacts.hash(found).equals(hash)) {
            Files.deleteIfExists(kept);
            return false;
        }
        try (Reader facts = Files.newBufferedReader(found)) {
            AtomicFile.write(kept, facts::transferTo);
        }
        return true;
    }
}
