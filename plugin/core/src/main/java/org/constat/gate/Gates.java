package org.constat.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.corpus.Location;
import org.constat.match.Step;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a run as a whole has to reach, on top of every single assertion. Immutable.
 *
 * @since 0.1
 */
public final class Gates {
    /** Asks for nothing. */
    public static final Gates NONE = new Gates(List.of(), List.of());

    /**
     * The least share of passes among some assertions, those apart that could not have failed.
     *
     * @param thing which assertions, as {@code tag number}
     * @param location where it is asked for
     * @param percent from 0 to 100
     * @param counts whether an assertion is among them
     */
    record Share(String thing, Location location, double percent, Predicate<Decision> counts) {

        @Nullable
        String violation(List<Decision> decisions) {
            List<Decision> meant = decisions.stream()
                    .filter(counts)
                    .filter(decision -> decision.judgement().verdict() != Verdict.UNARMED)
                    .toList();
            long passed = meant.stream()
                    .filter(decision -> decision.outcome() == Outcome.PASSED)
                    .count();
            if (meant.isEmpty()) {
                return GateMessages.gateOfNothing(thing, location);
            }
            return passed * 100.0 < percent * meant.size()
                    ? GateMessages.tooFewPasses(thing, location, passed, meant.size(), percent)
                    : null;
        }
    }

    /**
     * The most that there may be of something.
     *
     * @param thing what, as {@code UNARMED}
     * @param location where it is asked for
     * @param most 0 or more
     * @param counts whether a decision is one of it
     */
    record Most(String thing, Location location, int most, Predicate<Decision> counts) {

        @Nullable
        String violation(List<Decision> decisions) {
            long found = decisions.stream().filter(counts).count();
            return found > most ? GateMessages.tooMany(thing, location, found, most) : null;
        }
    }

    private final List<Share> shares;
    private final List<Most> mosts;

    Gates(List<Share> shares, List<Most> mosts) {
        this.shares = List.copyOf(shares);
        this.mosts = List.copyOf(mosts);
    }

    /** Returns these gates and further ones. */
    public Gates and(Gates further) {
        return new Gates(
                Stream.concat(shares.stream(), further.shares.stream()).toList(),
                Stream.concat(mosts.stream(), further.mosts.stream()).toList());
    }

    /** Returns what is violated, each with the thing, where it is asked for, what is and what was expected. */
    public List<String> violations(List<Decision> decisions) {
        List<String> violations = new ArrayList<>();
        shares.forEach(share -> add(share.violation(decisions), violations));
        mosts.forEach(most -> add(most.violation(decisions), violations));
        return violations;
    }

    private static void add(@Nullable String violation, List<String> violations) {
        if (violation != null) {
            violations.add(violation);
        }
    }

    static Predicate<Decision> verdict(Verdict verdict) {
        return decision -> decision.judgement().verdict() == verdict;
    }

    static Predicate<Decision> leniency(Step.Kind kind) {
        return decision -> decision.judgement().verdict() == Verdict.HELD
                && decision.judgement().matches().stream()
                        .flatMap(match -> match.proof().stream())
                        .anyMatch(step -> step.kind() == kind);
    }
}
