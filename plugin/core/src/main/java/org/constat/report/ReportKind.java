package org.constat.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A report that is written beside {@code results.json} and {@code junit.xml} where it is asked for.
 *
 * @since 0.1
 */
public enum ReportKind {
    /** A page that opens from disk. */
    HTML("html", "report.html"),
    /** A verdict to paste into a pull request. */
    MARKDOWN("markdown", "report.md"),
    /** Workflow commands that GitHub shows beside the lines of the facts files. */
    GITHUB("github", "github-annotations.txt");

    /** What is written unasked. */
    public static final Set<ReportKind> DEFAULT = Set.of(HTML);

    private final String optionName;
    private final String file;

    ReportKind(String optionName, String file) {
        this.optionName = optionName;
        this.file = file;
    }

    /** Returns the kind that people call so. */
    public static Optional<ReportKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.optionName.equals(name))
                .findFirst();
    }

    /** Returns the name of the file in the report directory. */
    public String file() {
        return file;
    }
}
