package org.constat.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.constat.corpus.Corpus;
import org.constat.corpus.Problems;
import org.jspecify.annotations.Nullable;

/** What a class or a facts file says of a corpus. */
interface Claims {

    /** Returns the name by which messages and reports call it. */
    String name();

    /** Returns the corpus and the extractor; null where problems say what is wrong. */
    @Nullable
    Setting setting(Problems problems);

    /**
     * Returns the assertions.
     *
     * @param corpus whose facts files they may be in; it may know no article
     */
    List<Claim> in(Corpus corpus, Problems problems);

    /** Returns whether it may assert nothing. */
    boolean mayBeEmpty();

    /** Returns the command that runs it again, up to where the ids are named. */
    String command();

    /** Returns where the build writes to; empty where nobody knows. */
    Optional<Path> buildFolder();

    /** Returns the tags that each assertion has besides its own. */
    List<String> tags();
}
