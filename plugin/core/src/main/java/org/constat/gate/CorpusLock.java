package org.constat.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.constat.corpus.Problems;

/**
 * What the accepted outcomes were reached with, as {@code corpus.lock} keeps it. Immutable.
 *
 * @param extractor the name of the extractor
 * @param version its version, or empty
 * @param fingerprint what identifies its answers, or empty
 * @param lexicon the hash of the project's lexicon, or empty where it has none
 * @param general the hash of the general lexicon, or empty where there is none
 * @param entries those of the project's lexicon, a line an entry
 * @param articles the hash of each article's text by its id
 * @since 0.1
 */
public record CorpusLock(
        String extractor,
        String version,
        String fingerprint,
        String lexicon,
        String general,
        List<String> entries,
        SortedMap<String, String> articles) {
    /** The file in the corpus folder. */
    public static final String FILE = "corpus.lock";

    static final String HEADER = "# constat lock, format 1: what baseline.tsv was accepted with";
    private static final String EXTRACTOR = "extractor";
    private static final String LEXICON = "lexicon";
    private static final String GENERAL = "general-lexicon";
    private static final String ENTRY = "entry";
    private static final String ARTICLE = "article";

    /** Copies the articles, and makes texts that others wrote fit into cells. */
    public CorpusLock {
        extractor = Tsv.cell(extractor);
        version = Tsv.cell(version);
        fingerprint = Tsv.cell(fingerprint);
        entries = entries.stream().map(Tsv::cell).toList();
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
    }

    /**
     * Reads a lock strictly.
     *
     * @param problems takes every line that is none of it
     */
    public static CorpusLock read(String text, String name, Problems problems) {
        List<String> extractor = List.of("", "", "");
        String lexicon = "";
        String general = "";
        List<String> entries = new ArrayList<>();
        SortedMap<String, String> articles = new TreeMap<>();
        for (Tsv.Line line : Tsv.read(text, name, HEADER, problems)) {
            switch (line.cell(0)) {
                case EXTRACTOR -> extractor = List.of(line.cell(1), line.cell(2), line.cell(3));
                case LEXICON -> lexicon = line.cell(1);
                case GENERAL -> general = line.cell(1);
                case ENTRY -> entries.add(line.cell(1));
                case ARTICLE -> articles.put(line.cell(1), line.cell(2));
                default -> problems.add(line.location(), GateMessages.notALockLine(line.cell(0)));
            }
        }
        return new CorpusLock(
                extractor.get(0), extractor.get(1), extractor.get(2), lexicon, general, entries, articles);
    }

    /** Returns the content of the file. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        append(text, EXTRACTOR, extractor, version, fingerprint);
        if (!lexicon.isEmpty()) {
            append(text, LEXICON, lexicon);
        }
        if (!general.isEmpty()) {
            append(text, GENERAL, general);
        }
        entries.forEach(entry -> append(text, ENTRY, entry));
        for (Map.Entry<String, String> article : articles.entrySet()) {
            append(text, ARTICLE, article.getKey(), article.getValue());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String... cells) {
        text.append(String.join("\t", cells).stripTrailing()).append('\n');
    }
}
