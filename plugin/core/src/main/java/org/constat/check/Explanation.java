package org.constat.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Step;
import org.constat.report.Display;
import org.constat.report.Excerpt;
import org.constat.report.StepWords;

/** The explanation of one judgement, line by line. */
final class Explanation {
    private static final int MAX_FACT = 300;
    private static final int MAX_NOTE = 400;

    private final Judgement judgement;
    private final Map<Excerpts.Shown, Excerpt> excerpts;
    private final List<String> lines = new ArrayList<>();

    Explanation(Judgement judgement, Map<Excerpts.Shown, Excerpt> excerpts) {
        this.judgement = judgement;
        this.excerpts = excerpts;
    }

    List<String> lines() {
        Assertion assertion = judgement.assertion();
        lines.add(judgement.verdict() + "  "
                + (assertion.kind() == Assertion.Kind.NEVER ? "never: " : "")
                + Display.line(assertion.text(), MAX_FACT));
        assertion.readings().forEach(reading -> add("read as", Display.line(Bars.render(reading), MAX_FACT)));
        judgement.note().lines().forEach(note -> add("because", Display.line(note, MAX_NOTE)));
        judgement.matches().forEach(this::addMatch);
        judgement.nearest().forEach(this::addNear);
        if (!judgement.tolerant().isEmpty()) {
            add("tolerant", CheckMessages.tolerant(judgement.tolerant()));
        }
        return lines;
    }

    private void addMatch(Match match) {
        addFact("found in", match.article(), match.fact());
        inOrder(match.proof()).forEach(step -> addStep("", step));
    }

    private void addNear(NearFact near) {
        addFact("near, in", near.article(), near.fact());
        inOrder(near.proof()).forEach(step -> addStep("agrees: ", step));
        for (NearFact.Difference difference : near.differences()) {
            add("", CheckMessages.differs(difference));
            difference.remedy().lines().forEach(remedy -> add("", CheckMessages.wouldMend(remedy)));
        }
    }

    private void addFact(String label, String article, Fact fact) {
        Excerpt excerpt = Objects.requireNonNull(excerpts.get(new Excerpts.Shown(article, fact)));
        add(label, CheckMessages.place(excerpt));
        add("", Display.line(Bars.render(Pattern.of(fact)), MAX_FACT) + CheckMessages.rule(fact));
    }

    private static List<Step> inOrder(List<Step> proof) {
        return proof.stream().sorted(Comparator.comparing(Step::slot)).toList();
    }

    private void addStep(String before, Step step) {
        add("", "  " + before + step.slot().wireName() + ": " + StepWords.of(step));
    }

    private void add(String label, String text) {
        lines.add("  " + label + " ".repeat(10 - label.length()) + text);
    }
}
