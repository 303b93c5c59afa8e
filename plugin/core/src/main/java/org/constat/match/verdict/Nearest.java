package org.constat.match.verdict;

import java.util.ArrayList;
import java.util.List;
import org.constat.match.NearFact;

/** Keeps the three facts that come nearest; among equals those that came first. */
final class Nearest {
    private static final int SIZE = 3;

    private final List<Entry> entries = new ArrayList<>(SIZE + 1);

    /**
     * A fact that comes near.
     *
     * @param distance 0 for one that differs in exactly one slot and counts as WRONG
     * @param wrong whether it makes the verdict WRONG
     * @param fact with what differs
     */
    record Entry(int distance, boolean wrong, NearFact fact) {}

    boolean isFull() {
        return entries.size() == SIZE;
    }

    /** Returns whether a fact of this distance would be kept. */
    boolean wants(int distance, boolean wrong) {
        return !isFull() || isNearer(distance, wrong, entries.get(SIZE - 1));
    }

    /** Returns the distance that a fact must stay below to be kept, unless it counts as WRONG. */
    int bar() {
        if (!isFull()) {
            return Integer.MAX_VALUE;
        }
        Entry last = entries.get(SIZE - 1);
        return last.wrong() ? 0 : last.distance();
    }

    void add(Entry entry) {
        for (Entry known : entries) {
            if (known.fact().fact().equals(entry.fact().fact())
                    && known.fact().article().equals(entry.fact().article())) {
                if (!isNearer(entry.distance(), entry.wrong(), known)) {
                    return;
                }
                entries.remove(known);
                break;
            }
        }
        int at = entries.size();
        while (at > 0 && isNearer(entry.distance(), entry.wrong(), entries.get(at - 1))) {
            at--;
        }
        entries.add(at, entry);
        if (entries.size() > SIZE) {
            entries.remove(SIZE);
        }
    }

    boolean has(Entry entry) {
        return entries.contains(entry);
    }

    /** Tells more of the fact of an entry that is among the nearest. */
    void replace(Entry entry, NearFact fact) {
        entries.set(entries.indexOf(entry), new Entry(entry.distance(), entry.wrong(), fact));
    }

    private static boolean isNearer(int distance, boolean wrong, Entry other) {
        return wrong != other.wrong() ? wrong : distance < other.distance();
    }

    boolean hasWrong() {
        return !entries.isEmpty() && entries.get(0).wrong();
    }

    List<NearFact> facts() {
        return entries.stream().map(Entry::fact).toList();
    }
}
