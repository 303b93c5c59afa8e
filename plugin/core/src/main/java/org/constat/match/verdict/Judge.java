package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Polarity;
import org.constat.Slot;
import org.constat.Tense;
import org.constat.assertion.Assertion;
import org.constat.assertion.Pattern;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.Verdict;
import org.constat.match.query.Query;

/**
 * Turns what the articles have answered into verdicts.
 *
 * @since 0.1
 */
public final class Judge {
    private final Set<Slot> slots;
    private final Set<String> seen;
    private final Map<String, String> failures;
    private final List<List<String>> unknownWords;

    public Judge(Set<Slot> slots, Set<String> seen, Map<String, String> failures, List<List<String>> unknownWords) {
        this.slots = slots;
        this.seen = seen;
        this.failures = failures;
        this.unknownWords = unknownWords;
    }

    /** Returns the verdict on each assertion. */
    public List<Judgement> judge(List<AssertionState> states) {
        Set<String> held = new TreeSet<>();
        for (AssertionState state : states) {
            if (state.assertion().kind() == Assertion.Kind.HOLDS
                    && verdict(state).verdict() == Verdict.HELD) {
                held.add(state.assertion().id());
            }
        }
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            AssertionState state = states.get(i);
            Answer answer = verdict(state);
            if (answer.verdict() == Verdict.ABSENT) {
                answer = armed(state, held, unknownWords.get(i));
            }
            judgements.add(judgement(state, answer));
        }
        return judgements;
    }

    /**
     * A verdict in short.
     *
     * @param verdict the verdict
     * @param note what else explains it, or empty
     */
    private record Answer(Verdict verdict, String note) {}

    private Answer verdict(AssertionState state) {
        Assertion assertion = state.assertion();
        if (assertion.unreadable() != null) {
            return new Answer(Verdict.ERROR, assertion.unreadable());
        }
        Set<Slot> unsupplied = unsupplied(assertion);
        if (!unsupplied.isEmpty()) {
            String slots = unsupplied.stream().map(Slot::wireName).collect(Collectors.joining(", "));
            return new Answer(Verdict.UNSUPPORTED, "the extractor does not supply " + slots);
        }
        return assertion.kind() == Assertion.Kind.HOLDS ? holds(state) : never(state);
    }

    private Answer holds(AssertionState state) {
        Assertion assertion = state.assertion();
        if (state.heldIn().size() >= assertion.atLeast()) {
            return new Answer(Verdict.HELD, "");
        }
        String failure = failureOf(state);
        if (!failure.isEmpty()) {
            return new Answer(Verdict.ERROR, failure);
        }
        if (assertion.quote() != null && !state.isAnchored()) {
            return new Answer(Verdict.UNANCHORED, "the quote \"" + assertion.quote() + "\" is not in the text");
        }
        if (!state.conflictedIn().isEmpty()) {
            return new Answer(
                    Verdict.CONFLICTED, "found with its flip in the same sentence of " + ids(state.conflictedIn()));
        }
        if (!state.flippedIn().isEmpty() && state.heldIn().isEmpty()) {
            return new Answer(Verdict.FLIPPED, "its flip was found in " + ids(state.flippedIn()));
        }
        Verdict verdict = state.heldIn().isEmpty() && state.nearest().hasWrong() ? Verdict.WRONG : Verdict.MISSING;
        return new Answer(verdict, missingNote(state));
    }

    private static String missingNote(AssertionState state) {
        if (!state.heldIn().isEmpty()) {
            return "held in " + state.heldIn().size() + " of the "
                    + state.assertion().atLeast() + " articles asked for: " + ids(state.heldIn());
        }
        return state.leftoverIn().isEmpty()
                ? ""
                : "stands only in a page leftover of " + ids(state.leftoverIn()) + "; `blocks: any` would count it";
    }

    private Answer never(AssertionState state) {
        if (!state.heldIn().isEmpty()) {
            return new Answer(Verdict.FOUND, "");
        }
        String failure = failureOf(state);
        if (!failure.isEmpty()) {
            return new Answer(Verdict.ERROR, failure);
        }
        return state.assertion().quote() != null && !state.isAnchored()
                ? new Answer(
                        Verdict.UNANCHORED, "the quote \"" + state.assertion().quote() + "\" is not in the text")
                : new Answer(Verdict.ABSENT, "");
    }

    private static Answer armed(AssertionState state, Set<String> held, List<String> unknown) {
        String line = state.assertion().armedBy();
        if (line != null && !held.contains(line)) {
            return new Answer(Verdict.UNARMED, "the fact that it is a near miss of did not hold: " + line);
        }
        if (state.isArmed()) {
            return new Answer(Verdict.ABSENT, "");
        }
        return unknown.isEmpty()
                ? new Answer(Verdict.UNARMED, "no fact was found in any article meant")
                : new Answer(
                        Verdict.UNARMED,
                        "no article that yields facts holds a word that the lexicon does not know: "
                                + String.join(", ", new TreeSet<>(unknown)));
    }

    private String failureOf(AssertionState state) {
        Set<String> meant = state.assertion().articles().isEmpty()
                ? failures.keySet()
                : new TreeSet<>(state.assertion().articles());
        return meant.stream()
                .filter(article -> failures.containsKey(article) || !seen.contains(article))
                .map(article -> article + ": " + failures.getOrDefault(article, "the article was not read"))
                .collect(Collectors.joining("; "));
    }

    private Set<Slot> unsupplied(Assertion assertion) {
        Set<Slot> asked = EnumSet.noneOf(Slot.class);
        assertion.readings().forEach(reading -> reading.patterns().forEach(pattern -> addSlots(pattern, asked)));
        String source = assertion.options().source();
        if (source != null && !source.equals(Query.ANYBODY)) {
            asked.add(Slot.SOURCE);
        }
        asked.removeAll(slots);
        return asked;
    }

    private static void addSlots(Pattern pattern, Set<Slot> asked) {
        Fact fact = pattern.fact();
        asked.add(Slot.RELATION);
        addIf(fact.subject() != null, Slot.SUBJECT, asked);
        addIf(fact.object() != null, Slot.OBJECT, asked);
        addIf(!fact.arguments().isEmpty(), Slot.ARGUMENTS, asked);
        addIf(fact.polarity() == Polarity.NEGATIVE, Slot.POLARITY, asked);
        addIf(fact.modality() != Modality.ASSERTED, Slot.MODALITY, asked);
        addIf(fact.tense() == Tense.FUTURE || fact.tense() == Tense.NO_LONGER, Slot.TENSE, asked);
        addIf(!fact.source().isEmpty(), Slot.SOURCE, asked);
    }

    private static void addIf(boolean named, Slot slot, Set<Slot> asked) {
        if (named) {
            asked.add(slot);
        }
    }

    private static Judgement judgement(AssertionState state, Answer answer) {
        Verdict verdict = answer.verdict();
        boolean found = verdict == Verdict.HELD || verdict == Verdict.FOUND;
        List<Match> matches = found ? state.matches() : verdict == Verdict.CONFLICTED ? state.conflict() : List.of();
        return new Judgement(
                state.assertion(),
                verdict,
                List.copyOf(state.heldIn()),
                matches,
                found ? List.of() : state.nearest().facts(),
                verdict == Verdict.HELD ? state.tolerant() : Set.of(),
                answer.note());
    }

    private static String ids(Set<String> articles) {
        return String.join(", ", articles);
    }
}
