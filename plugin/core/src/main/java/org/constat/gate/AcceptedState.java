package org.constat.gate;

import java.util.List;
import org.constat.corpus.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The accepted state of a corpus, as its files tell.
 *
 * @param baseline the accepted outcomes
 * @param lock what they were reached with; null where there is no such file
 * @param problems what is wrong with the files; what could be read counts all the same
 * @since 0.1
 */
public record AcceptedState(Baseline baseline, @Nullable CorpusLock lock, List<Problem> problems) {

    /** Copies the problems. */
    public AcceptedState {
        problems = List.copyOf(problems);
    }
}
