package org.constat.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.match.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a baseline. */
final class BaselineReader {
    private static final int MIN_CELLS = 4;
    private static final int MAX_CELLS = 5;
    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Enum::name).toList();

    private final Problems problems;

    BaselineReader(Problems problems) {
        this.problems = problems;
    }

    List<BaselineRow> read(List<Tsv.Line> lines) {
        List<BaselineRow> rows = new ArrayList<>();
        String before = "";
        for (Tsv.Line line : lines) {
            BaselineRow row = row(line);
            if (row != null) {
                checkOrder(before, row.id(), line.location());
                before = row.id();
                rows.add(row);
            }
        }
        return rows;
    }

    private void checkOrder(String before, String id, Location location) {
        if (before.equals(id)) {
            problems.add(location, GateMessages.rowTwice(id));
        } else if (before.compareTo(id) > 0) {
            problems.add(location, GateMessages.rowsNotSorted(id, before));
        }
    }

    private @Nullable BaselineRow row(Tsv.Line line) {
        int cells = line.cells().size();
        if (cells < MIN_CELLS || cells > MAX_CELLS || line.cell(0).isBlank()) {
            problems.add(line.location(), GateMessages.notARow(cells));
            return null;
        }
        Optional<Verdict> verdict = verdict(line.cell(1));
        if (verdict.isEmpty()) {
            problems.add(line.location(), GateMessages.notAVerdict(line.cell(1), VERDICTS));
            return null;
        }
        if (!line.cell(2).matches("[0-9]{1,9}")) {
            problems.add(line.location(), GateMessages.notACount(line.cell(2)));
            return null;
        }
        return new BaselineRow(line.cell(0), verdict.get(), Integer.parseInt(line.cell(2)), line.cell(3), line.cell(4));
    }

    private static Optional<Verdict> verdict(String name) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst();
    }
}
