package org.constat.maven;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.report.ReportKind;

/** Reads {@code constat.reports}. */
final class ReportsParameter {

    private ReportsParameter() {}

    static Set<ReportKind> parse(List<String> names) {
        if (names.isEmpty()) {
            return ReportKind.DEFAULT;
        }
        return names.equals(List.of("none"))
                ? Set.of()
                : names.stream().map(ReportsParameter::kind).collect(Collectors.toSet());
    }

    private static ReportKind kind(String name) {
        return ReportKind.named(name).orElseThrow(() -> new UserMistake(Messages.unknownReport(name)));
    }
}
