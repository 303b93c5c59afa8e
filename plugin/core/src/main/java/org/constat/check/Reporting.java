package org.constat.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.assertion.Assertion;
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
        List<Decision> decisions = decide(run.judge(selection.run(), selection::looksAt), selection);
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
                gate.close(decisions, run.failedArticles().size(), run.facts()),
                new Excerpts(loaded.corpus(), loaded.setup().languages()).byAssertion(findings));
    }

    private List<Decision> decide(List<Judgement> judgements, Selection selection) {
        Set<String> selected = selection.selected().stream().map(Assertion::id).collect(Collectors.toSet());
        return judgements.stream()
                .filter(judgement -> selected.contains(judgement.assertion().id()))
                .map(gate::decide)
                .toList();
    }
}
