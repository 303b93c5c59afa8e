package org.constat.maven;

/** Every text of the goals: what is wrong, where, and what to do. */
final class Messages {

    private Messages() {}

    static String skipped(String property) {
        return "Constat checks nothing: " + property + " is true.";
    }

    static String noCorpus(String folder) {
        return "no corpus: the folder " + folder + " does not exist.\n"
                + "A corpus is a folder with articles/ and facts/. Put one at src/corpus, or name it:"
                + " -Dconstat.corpus=FOLDER, or <corpus> in the plugin's configuration.";
    }

    static String noCorpusInArtifact(String file) {
        return "no corpus in " + file + ": it holds no folder META-INF/constat/corpus/.\n"
                + "Name another artifact or a folder with constat.corpus.";
    }

    static String notAnArchive(String file, String reason) {
        return "cannot open " + file + " as a jar: " + reason + ".\n"
                + "constat.corpus takes a folder, a jar, or group:artifact:version.";
    }

    static String corpusArtifactNotFound(String coordinates, String reason) {
        return "no corpus artifact " + coordinates + ": " + reason + ".\n"
                + "Check group:artifact:version in constat.corpus, and the repositories of the project.";
    }

    static String extractorClassNotFound(String className) {
        return "no class " + className + " on the test class path of this project.\n"
                + "Correct the extractor's class name, or compile it first: mvn test-compile.";
    }

    static String notAnExtractor(String className) {
        return className + " does not implement org.constat.Extractor.\n"
                + "Let it implement that interface of constat-api, or name another class.";
    }

    static String extractorNotConstructible(String className) {
        return className + " cannot be constructed: it needs to be a public class that is not abstract,"
                + " with a public constructor without parameters.";
    }

    static String extractorDied(String className, String cause) {
        return className + " died while it was made: " + cause + ".\n" + "Run the build with -e to see where.";
    }

    static String noAssertionToExplain(String command) {
        return "nothing to explain: no assertion is named.\n"
                + "Write " + command + " -Dconstat.assertion=\"Peskov rejects foreign contingents\""
                + " or -Dconstat.ids=ID.";
    }
}
