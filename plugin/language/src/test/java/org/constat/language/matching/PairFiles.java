package org.constat.language.matching;

import java.util.List;

/** The files of labelled pairs, by what they are about. */
final class PairFiles {
    static final List<String> ALL = List.of(
            "pairs-relations.txt",
            "pairs-phrases.txt",
            "pairs-status.txt",
            "pairs-contents.txt",
            "pairs-names.txt",
            "pairs-times.txt",
            "pairs-further.txt",
            "pairs-verbs.txt",
            "pairs-one-language.txt",
            "pairs-arrangements.txt");

    private PairFiles() {}
}
