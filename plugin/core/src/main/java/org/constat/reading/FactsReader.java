package org.constat.reading;

import java.util.ArrayList;
import java.util.List;
import org.constat.assertion.Assertion;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusFile;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.corpus.YamlDocument;

/**
 * Reads the facts files of a corpus into assertions. Not thread-safe.
 *
 * @since 0.1
 */
public final class FactsReader {
    private final AssertionReader assertions;
    private final Problems problems;

    /**
     * Starts to read.
     *
     * @param assertions reads the wordings, and watches over the ids of the run
     * @param problems takes every mistake of every file
     */
    public FactsReader(AssertionReader assertions, Problems problems) {
        this.assertions = assertions;
        this.problems = problems;
    }

    /**
     * Reads every facts file of a corpus; a corpus without any assertion is a problem.
     *
     * @return the assertions in the order of the files, each followed by its near misses
     */
    public List<Assertion> read(Corpus corpus) {
        int before = problems.size();
        List<Assertion> read = readIfAny(corpus);
        if (read.isEmpty() && problems.size() == before) {
            problems.add(
                    Location.of("facts"),
                    "holds no assertion, so nothing can be checked; write facts/first.facts.yaml with \"facts:\" and a list of"
                            + " sentences, or name a file with -Dconstat.facts=FILE");
        }
        return read;
    }

    /** Reads every facts file of a corpus that may well have none, since assertions are written elsewhere too. */
    public List<Assertion> readIfAny(Corpus corpus) {
        List<Draft> drafts = new ArrayList<>();
        for (CorpusFile file : corpus.factsFiles()) {
            drafts.addAll(drafts(file, corpus, problems));
        }
        return assertions.read(drafts);
    }

    /**
     * Takes one facts file apart, reading no sentence.
     *
     * @param corpus whose articles the file may name; one that knows no article takes every name
     * @param problems takes every mistake of the file
     * @return the drafts in their order; those with mistakes are left out
     */
    public static List<Draft> drafts(CorpusFile file, Corpus corpus, Problems problems) {
        YamlDocument document = YamlDocument.read(file.path(), file.name(), problems);
        return document == null ? List.of() : new FactsFile(document, corpus, problems).drafts();
    }
}
