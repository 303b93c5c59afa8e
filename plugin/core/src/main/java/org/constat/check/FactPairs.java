package org.constat.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.jspecify.annotations.Nullable;

/** Pairs the facts of two extractions of one article, so that what changed is not taken for lost and new. */
final class FactPairs {

    /**
     * A fact of the first extraction, and what became of it.
     *
     * @param before null where it is new
     * @param after null where it is lost
     */
    record Pair(@Nullable Fact before, @Nullable Fact after) {}

    private record Candidate(Fact before, Fact after, int score) {}

    private final Predicate<Fact> symmetric;
    private final List<Fact> before;
    private final List<Fact> after;
    private int same;

    /** @param symmetric whether subject and object of a fact may be swapped */
    FactPairs(List<Fact> before, List<Fact> after, Predicate<Fact> symmetric) {
        this.symmetric = symmetric;
        this.before = distinct(before);
        this.after = distinct(after);
    }

    /** A symmetric fact told from both sides is one. */
    private List<Fact> distinct(List<Fact> facts) {
        List<String> seen = new ArrayList<>();
        List<Fact> distinct = new ArrayList<>();
        for (Fact fact : facts) {
            String key = key(fact) + place(fact);
            if (!symmetric.test(fact) || !seen.contains(key)) {
                seen.add(key);
                distinct.add(fact);
            }
        }
        return distinct;
    }

    /** Returns the pairs that differ: first those that changed, then what was lost, then what is new. */
    List<Pair> differing() {
        removeSame();
        List<Pair> pairs = new ArrayList<>(changed());
        before.forEach(fact -> pairs.add(new Pair(fact, null)));
        after.forEach(fact -> pairs.add(new Pair(null, fact)));
        return pairs;
    }

    /** Returns how many were the same, after {@link #differing()}. */
    int same() {
        return same;
    }

    private void removeSame() {
        for (Iterator<Fact> facts = before.iterator(); facts.hasNext(); ) {
            Fact fact = facts.next();
            String key = key(fact);
            Stream<Fact> equal = after.stream().filter(other -> key(other).equals(key));
            Fact twin = equal.max(Comparator.comparingInt(other -> overlap(fact, other) ? 1 : 0))
                    .orElse(null);
            if (twin != null) {
                after.remove(twin);
                facts.remove();
                same++;
            }
        }
    }

    private List<Pair> changed() {
        List<Candidate> candidates = new ArrayList<>();
        for (Fact one : before) {
            for (Fact other : after) {
                int score = score(one, other);
                if (score > 0) {
                    candidates.add(new Candidate(one, other, score));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
        List<Pair> changed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (before.contains(candidate.before()) && after.contains(candidate.after())) {
                before.remove(candidate.before());
                after.remove(candidate.after());
                changed.add(new Pair(candidate.before(), candidate.after()));
            }
        }
        return changed;
    }

    /** Facts of one place that share a slot are one fact, and elsewhere those that share all main slots but one. */
    private int score(Fact one, Fact other) {
        int slots = sameSlots(one, other);
        if (overlap(one, other)) {
            return slots == 0 ? 0 : slots + 3;
        }
        return slots == 2 && (place(one).isEmpty() || place(other).isEmpty()) ? slots : 0;
    }

    private int sameSlots(Fact one, Fact other) {
        int straight = same(one.subject(), other.subject()) + same(one.object(), other.object());
        int crossed =
                symmetric.test(one) ? same(one.subject(), other.object()) + same(one.object(), other.subject()) : 0;
        return Math.max(straight, crossed)
                + (one.relation().text().equalsIgnoreCase(other.relation().text()) ? 1 : 0);
    }

    private static int same(@Nullable Filler one, @Nullable Filler other) {
        return one != null && other != null && text(one).equalsIgnoreCase(text(other)) ? 1 : 0;
    }

    private static String text(Filler filler) {
        return filler instanceof Phrase phrase ? phrase.text() : Objects.toString(filler);
    }

    private String key(Fact fact) {
        String bars = Bars.render(Pattern.of(fact));
        if (!symmetric.test(fact) || fact.subject() == null || fact.object() == null) {
            return bars;
        }
        Fact swapped =
                fact.toBuilder().subject(fact.object()).object(fact.subject()).build();
        String other = Bars.render(Pattern.of(swapped));
        return bars.compareTo(other) <= 0 ? bars : other;
    }

    private static List<Span> place(Fact fact) {
        return fact.evidence().stream()
                .filter(Evidence.At.class::isInstance)
                .map(evidence -> ((Evidence.At) evidence).span())
                .toList();
    }

    private static boolean overlap(Fact one, Fact other) {
        return place(one).stream().anyMatch(span -> place(other).stream().anyMatch(span::overlaps));
    }
}
