package org.constat.check;

import java.util.Optional;
import org.constat.corpus.Corpus;
import org.constat.corpus.Problems;
import org.constat.gate.AcceptedState;
import org.constat.gate.Baseline;
import org.constat.gate.CorpusLock;
import org.jspecify.annotations.Nullable;

/** Reads the files of the accepted state from a corpus folder. */
final class AcceptedFiles {
    /** The accepted extraction, as a stored one. */
    static final String EXTRACTION = "accepted.jsonl";

    private AcceptedFiles() {}

    /** Returns the accepted state, or null where nothing was ever accepted. A broken file is a problem in it. */
    static @Nullable AcceptedState read(Corpus corpus) {
        Problems problems = new Problems();
        Optional<String> rows = corpus.text(Baseline.FILE, problems);
        if (rows.isEmpty() && problems.isEmpty()) {
            return null;
        }
        Baseline baseline = Baseline.read(rows.orElse(""), Baseline.FILE, rows.isEmpty() ? new Problems() : problems);
        CorpusLock lock = corpus.text(CorpusLock.FILE, problems)
                .map(text -> CorpusLock.read(text, CorpusLock.FILE, problems))
                .orElse(null);
        return new AcceptedState(baseline, lock, problems.list());
    }
}
