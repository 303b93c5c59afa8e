package org.constat.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects mistakes over all files of a corpus, so that they are reported in one go. Not thread-safe.
 *
 * @since 0.1
 */
public final class Problems {
    private static final int KEPT = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private int more;

    /** Adds a mistake with its place, what is wrong, and what to write instead. Beyond a thousand they are only counted. */
    public void add(Location location, String message) {
        if (problems.size() < KEPT) {
            problems.add(new Problem(location, message));
        } else {
            more++;
        }
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Returns how many there are. */
    public int size() {
        return problems.size() + more;
    }

    /** Returns the problems in the order in which they were found. */
    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add(new Problem(problems.get(0).location(), "and " + more + " more problems, not listed"));
        }
        return List.copyOf(all);
    }

    /**
     * Ends the reading where anything was wrong.
     *
     * @throws CorpusException with all problems, if there is any
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new CorpusException(list());
        }
    }
}
