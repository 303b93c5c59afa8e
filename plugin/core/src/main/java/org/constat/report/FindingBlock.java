package org.constat.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.assertion.Assertion;
import org.constat.corpus.Location;
import org.constat.gate.Decision;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Step;
import org.jspecify.annotations.Nullable;

/** The lines that a finding takes on the console: what, where in the article, what was found, what to do next. */
final class FindingBlock {
    private static final int MAX_TEXT = 200;
    private static final int MAX_NOTE = 400;
    private static final int MAX_STEPS = 6;

    private final Decision decision;
    private final Judgement judgement;
    private final @Nullable Excerpt excerpt;
    private final String explainCommand;
    private final List<String> lines = new ArrayList<>();

    private FindingBlock(Decision decision, @Nullable Excerpt excerpt, String explainCommand) {
        this.decision = decision;
        this.judgement = decision.judgement();
        this.excerpt = excerpt;
        this.explainCommand = explainCommand;
    }

    /**
     * @param explainCommand the command up to where the ids are named
     */
    static List<String> of(Decision decision, @Nullable Excerpt excerpt, String explainCommand) {
        return new FindingBlock(decision, excerpt, explainCommand).lines();
    }

    private List<String> lines() {
        addTitle();
        if (excerpt != null) {
            lines.add("  " + Wording.place(excerpt));
        }
        judgement.matches().forEach(this::addMatch);
        judgement.nearest().stream().limit(1).forEach(this::addNearest);
        remedies().forEach(remedy -> addNote("mend", remedy));
        Stream.of(decision.reason(), judgement.note())
                .filter(reason -> !reason.isEmpty())
                .forEach(reason -> addNote("reason", reason));
        addLabelled(
                "next",
                explainCommand + " -Dconstat.ids=" + judgement.assertion().id());
        return lines;
    }

    private void addTitle() {
        Assertion assertion = judgement.assertion();
        lines.add(Wording.title(decision) + " " + Display.line(assertion.id(), MAX_TEXT) + "  " + kind(assertion)
                + Display.line(assertion.text(), MAX_TEXT) + "        "
                + place(assertion.location()));
    }

    /** A place in an annotation has no line. */
    private static String place(Location location) {
        return location.line() == 0 ? location.file() : location.file() + ":" + location.line();
    }

    private static String kind(Assertion assertion) {
        return assertion.kind() == Assertion.Kind.NEVER ? "never: " : "";
    }

    private void addMatch(Match match) {
        addLabelled("found", Wording.bars(match.fact()));
        match.proof().stream()
                .filter(step -> step.kind() != Step.Kind.SAME)
                .limit(MAX_STEPS)
                .forEach(step -> addLabelled("step", Wording.step(step)));
    }

    private void addNearest(NearFact near) {
        addLabelled("nearest", Wording.bars(near.fact()) + "        differs: " + Wording.differs(near.differences()));
    }

    private Set<String> remedies() {
        return judgement.nearest().stream()
                .limit(1)
                .flatMap(near -> near.differences().stream())
                .map(NearFact.Difference::remedy)
                .filter(remedy -> !remedy.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void addLabelled(String label, String text) {
        lines.add("  " + label + " ".repeat(Math.max(1, 10 - label.length())) + text);
    }

    /** Adds a text of several lines, each made safe, the further ones under the first. */
    private void addNote(String label, String text) {
        List<String> parts =
                text.lines().map(part -> Display.line(part, MAX_NOTE)).toList();
        parts.stream().limit(1).forEach(part -> addLabelled(label, part));
        parts.stream().skip(1).forEach(part -> lines.add(" ".repeat(12) + part));
    }
}
