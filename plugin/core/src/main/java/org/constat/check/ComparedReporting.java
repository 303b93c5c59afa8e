package org.constat.check;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.constat.corpus.CorpusSettings.TextPolicy;
import org.constat.corpus.Problems;
import org.constat.corpus.Trials;
import org.constat.extract.Extracted;
import org.constat.extract.ExtractorSource;
import org.constat.gate.AcceptedState;
import org.constat.gate.Comparison;
import org.constat.gate.Comparisons;
import org.constat.gate.Gate;
import org.constat.gate.Gates;
import org.constat.gate.GatesReader;
import org.constat.report.Inputs;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** Reports on a run held against the accepted state, and keeps what it found, so that it can be accepted in its turn. */
final class ComparedReporting {
    private final Loaded loaded;
    private final CheckRequest request;
    private final @Nullable AcceptedState accepted;
    private final Gates gates;

    ComparedReporting(Loaded loaded, CheckRequest request) {
        this.loaded = loaded;
        this.request = request;
        this.accepted = AcceptedFiles.read(loaded.corpus());
        this.gates = gates();
    }

    private Gates gates() {
        Problems problems = new Problems();
        Gates ofCorpus = GatesReader.read(loaded.corpus().settings().gates(), loaded.assertions(), problems);
        Gates ofRequest = GatesReader.read(request.gates(), loaded.assertions(), problems);
        problems.throwIfAny();
        return ofCorpus.and(ofRequest);
    }

    Report report(ExtractorSource source, Selection selection, Consumer<Extracted> listener) {
        Trials trials = request.trials(loaded);
        boolean keepsFacts = loaded.corpus().settings().text() != TextPolicy.NONE;
        TrialRuns runs = new TrialRuns(loaded, selection, keepsFacts ? request.reportDirectory() : null);
        runs.run(Collections.nCopies(trials.count(), new StreamedFeed(loaded, source)), listener);
        String extraction = keepsFacts ? FoundFacts.hash(TrialRuns.file(request.reportDirectory(), 1)) : "";
        return report(runs, trials, selection, new RunInputs(loaded, source.identity()).inputs(extraction));
    }

    /** Reports on what was found before, and says of it what was said then. */
    Report again(List<Feed> feeds, Selection selection, Inputs inputs) {
        TrialRuns runs = new TrialRuns(loaded, selection, null);
        runs.run(feeds, extracted -> {});
        return report(runs, request.trials(loaded), selection, inputs);
    }

    private Report report(TrialRuns runs, Trials trials, Selection selection, Inputs inputs) {
        Gate gate = new Gate(request.failOn(accepted != null), request.clock(), accepted);
        Report report = new Reporting(loaded, gate)
                .report(runs.judgements(), trials, runs.first(), selection, loaded.assertions());
        return compared(report, new RunInputs(loaded, runs.first().identity()), selection, inputs);
    }

    private Report compared(Report report, RunInputs now, Selection selection, Inputs inputs) {
        List<String> violations = report.complete() ? gates.violations(report.decisions()) : List.of();
        return report.compared(
                accepted == null ? null : comparison(accepted, report, now, selection),
                inputs,
                report.gate().and(violations));
    }

    private Comparison comparison(AcceptedState state, Report report, RunInputs inputs, Selection selection) {
        Path found = TrialRuns.file(request.reportDirectory(), 1);
        return Comparisons.of(
                state,
                inputs.lock(),
                loaded.assertions(),
                report.complete(),
                report.decisions(),
                new AcceptedFacts(loaded).of(report.decisions()),
                new LexiconMoves(loaded, selection, found).since(state.lock(), inputs.lock()));
    }
}
