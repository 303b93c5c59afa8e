package org.constat.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is red, changes first and each apart, so that new reds never hide among old ones. */
final class RedReasons {
    private static final List<Change> CHANGES =
            List.of(Change.REGRESSED, Change.WORSE, Change.SHRUNK, Change.REREAD, Change.NEW);

    private RedReasons() {}

    static List<String> of(List<Decision> decisions) {
        Map<Change, Integer> changes = new EnumMap<>(Change.class);
        Map<Outcome, Integer> others = new EnumMap<>(Outcome.class);
        decisions.stream().filter(Decision::red).forEach(decision -> {
            Change change = decision.change();
            if (change != null && CHANGES.contains(change) && isPlain(decision.outcome())) {
                changes.merge(change, 1, Integer::sum);
            } else {
                others.merge(decision.outcome(), 1, Integer::sum);
            }
        });
        List<String> reasons = new ArrayList<>();
        CHANGES.stream()
                .filter(changes::containsKey)
                .forEach(change -> reasons.add(GateMessages.count(change, changes.getOrDefault(change, 0))));
        others.forEach((outcome, count) -> reasons.add(GateMessages.count(outcome, count)));
        return reasons;
    }

    private static boolean isPlain(Outcome outcome) {
        return outcome != Outcome.UNEXPECTED_PASS && outcome != Outcome.FLAKY;
    }
}
