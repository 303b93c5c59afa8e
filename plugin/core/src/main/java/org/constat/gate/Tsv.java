package org.constat.gate;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;

/** Lines of cells between tabs, under a header that names the format. */
final class Tsv {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\u0085]+");
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|>{7}|={7}|\\|{7})( .*)?");

    /**
     * A line of a file.
     *
     * @param cells at least one
     * @param location where it stands
     */
    record Line(List<String> cells, Location location) {

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    private Tsv() {}

    /** Returns a text that fits into a cell: on one line, without tabs and steering characters. */
    static String cell(String text) {
        return STEERING.matcher(text).replaceAll(" ").strip();
    }

    /** Returns the lines below the header, or none after saying what is wrong with the file as a whole. */
    static List<Line> read(String text, String name, String header, Problems problems) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            problems.add(new Location(name, 1, 1), GateMessages.badHeader(header, conflictIn(lines)));
            return List.of();
        }
        return IntStream.range(1, lines.size())
                .filter(index -> !isConflict(lines.get(index), new Location(name, index + 1, 1), problems))
                .mapToObj(index ->
                        new Line(Arrays.asList(lines.get(index).split("\t", -1)), new Location(name, index + 1, 1)))
                .toList();
    }

    private static boolean conflictIn(List<String> lines) {
        return lines.stream().anyMatch(line -> CONFLICT.matcher(line).matches());
    }

    /** A conflict is said once, where it begins. */
    private static boolean isConflict(String line, Location location, Problems problems) {
        if (!CONFLICT.matcher(line).matches()) {
            return false;
        }
        if (line.startsWith("<")) {
            problems.add(location, GateMessages.mergeConflict());
        }
        return true;
    }
}
