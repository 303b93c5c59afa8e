package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.constat.Slot;
import org.constat.assertion.Assertion;
import org.constat.match.Match;
import org.constat.match.fact.Comparison;

/**
 * What the articles so far have answered to one assertion.
 *
 * @since 0.1
 */
public final class AssertionState {
    private final Assertion assertion;
    private final Set<String> heldIn = new TreeSet<>();
    private final Set<String> conflictedIn = new TreeSet<>();
    private final Set<String> flippedIn = new TreeSet<>();
    private final Set<String> leftoverIn = new TreeSet<>();
    private boolean anchored;
    private boolean armed;
    private int hints;
    private final List<Match> matches = new ArrayList<>();
    private final List<Match> conflict = new ArrayList<>();
    private final Set<Slot> tolerant = EnumSet.noneOf(Slot.class);
    private final Nearest nearest = new Nearest();

    public AssertionState(Assertion assertion) {
        this.assertion = assertion;
    }

    /** Returns what is asked. */
    public Assertion assertion() {
        return assertion;
    }

    Nearest nearest() {
        return nearest;
    }

    /** Returns the distance from which on a fact neither is one of the nearest nor can differ in one slot alone. */
    int limit() {
        return heldIn.isEmpty() ? Math.max(nearest.bar(), Comparison.MORE_THAN_ONE_GAP) : Comparison.ANY_GAP;
    }

    boolean isOpen() {
        return heldIn.size() < assertion.atLeast();
    }

    /** Returns how many facts that cannot satisfy it were compared with it so as to find near ones. */
    int hints() {
        return hints;
    }

    void countHint() {
        hints++;
    }

    /** Returns whether the assertion speaks of an article. */
    public boolean isMeant(String article) {
        return assertion.articles().isEmpty() || assertion.articles().contains(article);
    }

    void held(String article, List<Match> found, Set<Slot> damaged) {
        heldIn.add(article);
        if (matches.isEmpty()) {
            matches.addAll(found);
            tolerant.addAll(damaged);
        }
    }

    void conflicted(String article, List<Match> found) {
        conflictedIn.add(article);
        if (conflict.isEmpty()) {
            conflict.addAll(found);
        }
    }

    /** Returns the ids of the articles in which it held. */
    public Set<String> heldIn() {
        return heldIn;
    }

    Set<String> conflictedIn() {
        return conflictedIn;
    }

    Set<String> flippedIn() {
        return flippedIn;
    }

    Set<String> leftoverIn() {
        return leftoverIn;
    }

    /** Notes that its quotation was found. */
    public void anchor() {
        anchored = true;
    }

    /** Returns whether the quotation stands in an article meant. */
    boolean isAnchored() {
        return anchored;
    }

    /** Notes that an article could have shown what must not be found. */
    public void arm() {
        armed = true;
    }

    /** Returns whether an article meant could have shown what must not be found. */
    boolean isArmed() {
        return armed;
    }

    List<Match> matches() {
        return matches;
    }

    List<Match> conflict() {
        return conflict;
    }

    Set<Slot> tolerant() {
        return tolerant;
    }
}
