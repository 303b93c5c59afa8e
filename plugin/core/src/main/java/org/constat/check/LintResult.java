package org.constat.check;

import java.util.List;
import org.constat.assertion.Assertion;
import org.constat.corpus.Problem;

/**
 * What reading a corpus without extracting it brings to light.
 *
 * @param problems every mistake of every file
 * @param unreadable the assertions whose sentence cannot be read for sure; each says why, with possible readings
 * @param unusedNames the names of the project's lexicon that stand in no article and no assertion
 * @param lines all of it, to be printed, the headline first
 * @since 0.1
 */
public record LintResult(
        List<Problem> problems, List<Assertion> unreadable, List<String> unusedNames, List<String> lines) {

    /** Copies the lists. */
    public LintResult {
        problems = List.copyOf(problems);
        unreadable = List.copyOf(unreadable);
        unusedNames = List.copyOf(unusedNames);
        lines = List.copyOf(lines);
    }

    /** Returns whether something has to be mended; an unused name has not. */
    public boolean red() {
        return !problems.isEmpty() || !unreadable.isEmpty();
    }
}
