package org.constat.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.constat.match.Judgement;
import org.constat.match.Verdict;

/**
 * What {@link Measure} was asked.
 *
 * @param corpora the corpus folders, at least one
 * @param failures whether to list what does not pass
 * @param passes whether to list what passes
 * @param articles the articles whose facts are listed
 * @param ids the assertions to list; empty for all
 */
record Options(List<Path> corpora, boolean failures, boolean passes, Set<String> articles, Set<String> ids) {
    private static final String USAGE =
            "usage: measure [--failures] [--passes] [--facts ARTICLE]... [--ids ID,ID...] CORPUS...";

    static Options parse(List<String> arguments) {
        List<Path> corpora = new ArrayList<>();
        Set<String> switches = new HashSet<>();
        Set<String> articles = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--failures", "--passes" -> switches.add(argument);
                case "--facts" -> articles.add(next(rest));
                case "--ids" -> ids.addAll(List.of(next(rest).split(",")));
                default -> corpora.add(corpus(argument));
            }
        }
        if (corpora.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Options(corpora, switches.contains("--failures"), switches.contains("--passes"), articles, ids);
    }

    private static Path corpus(String argument) {
        if (argument.startsWith("--")) {
            throw new IllegalArgumentException(argument + " is unknown\n" + USAGE);
        }
        return Path.of(argument);
    }

    private static String next(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(USAGE);
        }
        return rest.next();
    }

    boolean lists(Judgement judgement) {
        if (!ids.isEmpty()) {
            return ids.contains(judgement.assertion().id());
        }
        boolean passes = judgement.verdict() == Verdict.HELD || judgement.verdict() == Verdict.ABSENT;
        return passes ? this.passes : failures;
    }
}
