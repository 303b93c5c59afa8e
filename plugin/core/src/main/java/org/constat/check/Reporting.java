package org.constat.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.constat.assertion.Assertion;
import org.constat.corpus.Trials;
import org.constat.gate.Decision;
import org.constat.gate.Gate;
import org.constat.match.Judgement;
import org.constat.report.Report;

/** Runs a selection of assertions and puts together what reports show of it. */
final class Reporting {
    private final Loaded loaded;
    private final Gate gate;

    Reporting(Loaded loaded, Gate gate) {
        this.loaded = loaded;
        this.gate = gate;
    }

    /** @param all the assertions that there are */
    Report report(Run run, Selection selection, List<Assertion> all) {
        return report(List.of(run.judge(selection.run(), selection::looksAt)), Trials.ONE, run, selection, all);
    }

    /**
     * @param judgements those of each trial
     * @param run the first of the trials, with the failures of all
     */
    Report report(List<List<Judgement>> judgements, Trials trials, Run run, Selection selection, List<Assertion> all) {
        List<Decision> decisions = decide(judgements, trials, selection);
        List<Judgement> findings = decisions.stream()
                .filter(Decision::red)
                .map(Decision::judgement)
                .toList();
        return new Report(
                selection.isComplete(all),
                run.articles(),
                run.facts(),
                run.articlesWithoutFacts(),
                run.failedArticles(),
                run.identity(),
                decisions,
                trials,
                gate.close(decisions, run.failedArticles().size(), run.facts()),
                new Excerpts(loaded.corpus(), loaded.setup().languages()).byAssertion(findings),
                null,
                null);
    }

    private List<Decision> decide(List<List<Judgement>> judgements, Trials trials, Selection selection) {
        Set<String> selected = selection.selected().stream().map(Assertion::id).collect(Collectors.toSet());
        return IntStream.range(0, judgements.get(0).size())
                .mapToObj(assertion ->
                        judgements.stream().map(trial -> trial.get(assertion)).toList())
                .filter(trial -> selected.contains(trial.get(0).assertion().id()))
                .map(trial -> gate.decide(trial, trials))
                .toList();
    }
}
