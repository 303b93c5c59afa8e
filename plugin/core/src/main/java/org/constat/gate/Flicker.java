package org.constat.gate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.constat.corpus.Trials;
import org.constat.match.Judgement;
import org.constat.match.Verdict;

/** What several trials say of one assertion. */
final class Flicker {
    private final List<Judgement> judgements;
    private final Trials trials;

    /** @param judgements one a trial */
    Flicker(List<Judgement> judgements, Trials trials) {
        this.judgements = judgements;
        this.trials = trials;
    }

    /** Returns whether it passes in some and fails in others. An error is never taken for a failure. */
    boolean flickers() {
        long passes = passes();
        return passes > 0 && passes < judgements.size() && !hasError();
    }

    boolean passesOftenEnough() {
        return passes() >= trials.passIn();
    }

    /**
     * Returns the judgement that stands for all: an error where there is one, else the gravest failure where it does not
     * pass often enough, else the pass that says least.
     */
    Judgement gravest() {
        boolean failing = hasError() || !passesOftenEnough();
        return judgements.stream()
                .filter(judgement -> judgement.verdict().passes() != failing)
                .min(Comparator.comparing((Judgement judgement) -> judgement.verdict() != Verdict.ERROR)
                        .thenComparing(judgement -> -Changes.gravity(judgement.verdict()))
                        .thenComparing(judgement -> judgement.heldIn().size()))
                .orElseThrow();
    }

    Judgement gravestFailure() {
        return judgements.stream()
                .filter(judgement -> !judgement.verdict().passes())
                .min(Comparator.comparing(judgement -> -Changes.gravity(judgement.verdict())))
                .orElseThrow();
    }

    private long passes() {
        return judgements.stream()
                .map(Judgement::verdict)
                .filter(Verdict::passes)
                .count();
    }

    private boolean hasError() {
        return judgements.stream().anyMatch(judgement -> judgement.verdict() == Verdict.ERROR);
    }

    /** Returns how often each verdict came, in words. */
    String counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        judgements.forEach(judgement -> counts.merge(judgement.verdict(), 1, Integer::sum));
        String verdicts = counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
        return GateMessages.flickers(passes(), trials, verdicts);
    }
}
