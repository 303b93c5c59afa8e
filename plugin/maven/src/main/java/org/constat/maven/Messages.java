package org.constat.maven;

import java.util.List;

/** Every text of the goals: what is wrong, where, and what to do. */
final class Messages {

    private Messages() {}

    /** Puts lines below the line that Maven begins its own message with. */
    static String block(List<String> lines) {
        return "\n" + String.join("\n", lines);
    }

    static String skipped(String property) {
        return "Constat checks nothing: " + property + " is true.";
    }

    static String corpusArtifactNotFound(String coordinates, String reason) {
        return "no corpus artifact " + coordinates + ": " + reason + ".\n"
                + "Correct the group:artifact:version in constat.corpus, or add the repository that has it to the project.";
    }

    static String unresolvedDependencies(String reason) {
        return "no test class path to look for the extractor on: " + reason + ".\n"
                + "Build the modules that this one depends on in the same command, or install them first.";
    }

    static String unknownFailOn(String value) {
        return "constat.failOn cannot be \"" + value + "\"; write any or regression.";
    }

    static String unknownReport(String value) {
        return "constat.reports cannot hold \"" + value + "\"; write html, markdown and github, or none alone.";
    }

    static String notADay(String text) {
        return "constat.today cannot be \"" + text + "\"; write a day as 2027-06-30.";
    }

    static String noResultsInAnyModule(String check) {
        return "no module has results of a check, so there is nothing to report on.\nRun " + check
                + " or mvn verify first.";
    }

    static String badTrials(int trials, int passIn) {
        return "constat.trials is " + trials + " and constat.passIn is " + passIn
                + "; an assertion has to pass in 1 or more of 1 or more trials.";
    }

    static String nothingToExplain(String command) {
        return "nothing to explain: no assertion is named.\n"
                + "Write " + command
                + " -Dconstat.assertion=\"Peskov rejects foreign contingents\", or -Dconstat.ids=ID"
                + " for one of the corpus.";
    }
}
