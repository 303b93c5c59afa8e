package org.constat.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.gate.BaselineRow;
import org.constat.gate.Change;
import org.constat.gate.Comparison;
import org.constat.gate.Decision;
import org.constat.gate.Readings;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Step;
import org.jspecify.annotations.Nullable;

/** Says what was accepted of a finding, below what was found now. */
final class AcceptedLines {
    private static final int MAX_STEPS = 3;
    private static final String SLOT = " \\| ";
    private static final Set<Step.Kind> WORTH_SAYING = Set.of(
            Step.Kind.CONCEPT,
            Step.Kind.NARROWER,
            Step.Kind.CONVERSE,
            Step.Kind.OPPOSITE,
            Step.Kind.ALIAS,
            Step.Kind.ROLE,
            Step.Kind.SEAT,
            Step.Kind.REFERENCE,
            Step.Kind.DERIVATION,
            Step.Kind.INFERENCE);

    private final Decision decision;
    private final Comparison comparison;
    private final BaselineRow row;

    private AcceptedLines(Decision decision, Comparison comparison, BaselineRow row) {
        this.decision = decision;
        this.comparison = comparison;
        this.row = row;
    }

    static List<String> of(Decision decision, @Nullable Comparison comparison) {
        String id = decision.judgement().assertion().id();
        BaselineRow row = comparison == null ? null : comparison.accepted().get(id);
        return comparison == null || row == null ? List.of() : new AcceptedLines(decision, comparison, row).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (decision.change() == Change.REREAD) {
            lines.add("  accepted  read as " + Wording.shown(row.reading()));
            lines.add("  now       read as "
                    + Wording.shown(Readings.of(decision.judgement().assertion())));
        } else if (decision.change() == Change.SHRUNK) {
            lines.add("  accepted  held in " + row.articles() + " articles; holds now in " + heldNow());
        } else {
            lines.add("  accepted  " + accepted());
        }
        edited().forEach(article -> lines.add("  edited    " + article + " changed since it was accepted"));
        return lines;
    }

    private String heldNow() {
        List<String> articles = decision.judgement().heldIn();
        return articles.size() + ": " + Wording.shown(String.join(", ", articles));
    }

    private String accepted() {
        List<Match> matches = comparison.acceptedMatches().get(row.id());
        if (matches == null) {
            return row.verdict() + (row.reason().isEmpty() ? "" : " (" + Wording.shown(row.reason()) + ")");
        }
        return withoutWhatIsFoundNow(Wording.bars(matches.get(0).fact())) + steps(matches);
    }

    /** Leaves out the slots before the first that differs from the nearest fact of now. */
    private String withoutWhatIsFoundNow(String bars) {
        List<String> slots = Arrays.asList(bars.split(SLOT));
        List<String> now = decision.judgement().nearest().stream()
                .findFirst()
                .map(NearFact::fact)
                .map(Wording::bars)
                .map(found -> Arrays.asList(found.split(SLOT)))
                .orElse(List.of());
        int same = 0;
        while (same < Math.min(slots.size(), now.size()) && slots.get(same).equals(now.get(same))) {
            same++;
        }
        boolean elided = same > 0 && same < slots.size();
        return (elided ? "… | " : "") + String.join(" | ", elided ? slots.subList(same, slots.size()) : slots);
    }

    private static String steps(List<Match> matches) {
        List<String> steps = matches.stream()
                .flatMap(match -> match.proof().stream())
                .filter(step -> WORTH_SAYING.contains(step.kind()))
                .map(step -> Wording.shown(step.from()) + " = " + Wording.shown(step.to()))
                .distinct()
                .limit(MAX_STEPS)
                .toList();
        return steps.isEmpty()
                ? ""
                : "   (" + (steps.size() == 1 ? "step: " : "steps: ") + String.join("; ", steps) + ")";
    }

    /** Returns the articles that the assertion looks at and that are not as they were. */
    private Stream<String> edited() {
        Set<String> meant = decision.judgement().assertion().articles();
        return comparison.since().changedArticles().stream()
                .filter(article -> meant.contains(article) || isShown(article))
                .map(Wording::shown)
                .limit(MAX_STEPS);
    }

    private boolean isShown(String article) {
        return decision.judgement().nearest().stream()
                        .anyMatch(near -> near.article().equals(article))
                || decision.judgement().matches().stream()
                        .anyMatch(match -> match.article().equals(article));
    }
}
