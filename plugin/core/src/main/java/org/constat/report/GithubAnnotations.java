package org.constat.report;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.corpus.Location;
import org.constat.gate.Decision;

/**
 * Writes workflow commands, with which GitHub shows findings beside the lines of the facts files.
 *
 * @since 0.1
 */
public final class GithubAnnotations {
    /** GitHub shows no more of one step. */
    private static final int MAX = 10;

    private static final int MAX_TITLE = 120;
    private static final int MAX_LINE = 400;

    private final Report report;
    private final Path corpus;

    private GithubAnnotations(Report report, Path corpus) {
        this.report = report;
        this.corpus = corpus;
    }

    /**
     * Returns one line a finding, at most ten in all, the last of which counts the rest.
     *
     * @param corpus the corpus folder; files are named from the repository it lies in, else from the working directory
     */
    public static List<String> lines(Report report, Path corpus) {
        return new GithubAnnotations(report, corpus).lines();
    }

    private List<String> lines() {
        List<Decision> findings = report.decisions().stream()
                .filter(Decision::red)
                .sorted(Console.WORST_FIRST)
                .toList();
        int shown = findings.size() <= MAX ? findings.size() : MAX - 1;
        List<String> lines = new ArrayList<>();
        findings.stream().limit(shown).forEach(finding -> lines.add(line(finding)));
        if (shown < findings.size()) {
            lines.add("::error::" + data(Wording.hidden(findings.size() - shown)));
        }
        return lines;
    }

    private String line(Decision finding) {
        Location location = finding.judgement().assertion().location();
        String at = location.line() == 0 ? "" : ",line=" + location.line();
        String column = location.column() == 0 ? "" : ",col=" + location.column();
        return "::error file=" + property(file(location)) + at + column + ",title=" + property(title(finding)) + "::"
                + data(message(finding));
    }

    private static String title(Decision finding) {
        return Wording.title(finding) + " "
                + Display.line(finding.judgement().assertion().id(), MAX_TITLE);
    }

    private static String message(Decision finding) {
        Stream<String> found = finding.judgement().nearest().stream()
                .limit(1)
                .map(near ->
                        "nearest " + Wording.bars(near.fact()) + "; differs: " + Wording.differs(near.differences()));
        Stream<String> matched =
                finding.judgement().matches().stream().limit(1).map(match -> "found " + Wording.bars(match.fact()));
        Stream<String> why = Stream.of(finding.reason(), finding.judgement().note())
                .filter(text -> !text.isEmpty())
                .map(text -> Display.line(text, MAX_LINE));
        String asked = Display.line(finding.judgement().assertion().text(), MAX_LINE);
        return String.join(
                "\n",
                Stream.of(Stream.of(asked), matched, found, why)
                        .flatMap(parts -> parts)
                        .toList());
    }

    private String file(Location location) {
        if (!corpus.getFileSystem().equals(FileSystems.getDefault())) {
            return location.file();
        }
        Path file = corpus.resolve(location.file()).toAbsolutePath().normalize();
        Path root = repository(file);
        return Files.exists(file) && file.startsWith(root)
                ? root.relativize(file).toString().replace('\\', '/')
                : location.file();
    }

    private static Path repository(Path file) {
        return Stream.iterate(file.getParent(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst()
                .orElseGet(() -> Path.of("").toAbsolutePath());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
