package org.constat.gate;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.constat.corpus.Problems;

/**
 * The outcomes that people accepted, as {@code baseline.tsv} keeps them: a row an assertion, sorted by id, and nothing
 * that changes without a change of the outcome. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Baseline {
    /** The file in the corpus folder. */
    public static final String FILE = "baseline.tsv";

    static final String HEADER = "# constat baseline, format 1: id, verdict, articles, reading, reason";

    private final SortedMap<String, BaselineRow> rows;

    private Baseline(SortedMap<String, BaselineRow> rows) {
        this.rows = rows;
    }

    /** Returns the baseline with these rows; of two with one id the later counts. */
    public static Baseline of(Collection<BaselineRow> rows) {
        SortedMap<String, BaselineRow> byId = new TreeMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return new Baseline(byId);
    }

    /**
     * Reads a baseline strictly.
     *
     * @param text the content of the file
     * @param name how messages call it
     * @param problems takes every line that is not a row
     * @return the rows that could be read
     */
    public static Baseline read(String text, String name, Problems problems) {
        return of(new BaselineReader(problems).read(Tsv.read(text, name, HEADER, problems)));
    }

    /** Returns the content of the file. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        rows.values().forEach(row -> append(row, text));
        return text.toString();
    }

    private static void append(BaselineRow row, StringBuilder text) {
        text.append(row.id()).append('\t').append(row.verdict()).append('\t').append(row.articles());
        text.append('\t').append(Tsv.cell(row.reading()));
        if (!row.reason().isEmpty()) {
            text.append('\t').append(Tsv.cell(row.reason()));
        }
        text.append('\n');
    }

    /** Returns what was accepted of an assertion. */
    public Optional<BaselineRow> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Returns the rows by id, sorted. */
    public Map<String, BaselineRow> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /** Returns how many failures the facts files knew of when it was accepted. */
    public int knownFailures() {
        return (int) rows.values().stream().filter(BaselineRow::wasKnownFailure).count();
    }
}
