package org.constat.corpus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The corpus cannot be used: its files hold mistakes, all of which this exception carries.
 *
 * @since 0.1
 */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one */
    public CorpusException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns every mistake of every file, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
