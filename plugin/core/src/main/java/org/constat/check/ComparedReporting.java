package org.constat.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.constat.Article;
import org.constat.Fact;
import org.constat.corpus.CorpusSettings.TextPolicy;
import org.constat.corpus.Problems;
import org.constat.extract.ExtractorSource;
import org.constat.gate.AcceptedState;
import org.constat.gate.Comparison;
import org.constat.gate.Comparisons;
import org.constat.gate.Gate;
import org.constat.gate.Gates;
import org.constat.gate.GatesReader;
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
        this.gates = gates(loaded);
    }

    private static Gates gates(Loaded loaded) {
        Problems problems = new Problems();
        Gates gates = GatesReader.read(loaded.corpus().settings().gates(), loaded.assertions(), problems);
        problems.throwIfAny();
        return gates;
    }

    Report report(ExtractorSource source, Selection selection, BiConsumer<Article, List<Fact>> listener) {
        RunInputs inputs = new RunInputs(loaded, source.identity());
        if (loaded.corpus().settings().text() == TextPolicy.NONE) {
            return compared(extract(source, selection, listener), inputs, "");
        }
        Path file = request.reportDirectory().resolve(FoundFacts.FILE);
        Report report = FoundFacts.keep(
                file, source.identity(), keeper -> extract(source, selection, keeper.andThen(listener)));
        return compared(report, inputs, FoundFacts.hash(file));
    }

    private Report extract(ExtractorSource source, Selection selection, BiConsumer<Article, List<Fact>> listener) {
        Run run = new Run(loaded, new StreamedFeed(loaded, source), listener);
        Gate gate = new Gate(request.failOn(accepted != null), request.clock(), accepted);
        return new Reporting(loaded, gate).report(run, selection, loaded.assertions());
    }

    private Report compared(Report report, RunInputs inputs, String extraction) {
        List<String> violations = report.complete() ? gates.violations(report.decisions()) : List.of();
        return report.compared(
                accepted == null ? null : comparison(accepted, report, inputs),
                inputs.inputs(extraction),
                report.gate().and(violations));
    }

    private Comparison comparison(AcceptedState state, Report report, RunInputs inputs) {
        return Comparisons.of(
                state,
                inputs.lock(),
                loaded.assertions(),
                report.complete(),
                report.decisions(),
                new AcceptedFacts(loaded).of(report.decisions()));
    }
}
