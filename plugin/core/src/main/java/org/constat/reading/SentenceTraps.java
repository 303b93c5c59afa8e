package org.constat.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.constat.corpus.Fields;
import org.constat.corpus.Location;
import org.constat.corpus.Nearest;
import org.constat.corpus.Node;
import org.constat.corpus.Problems;
import org.constat.corpus.Shown;
import org.constat.corpus.YamlDocument;

/** Recognises sentences that YAML takes for something else. */
final class SentenceTraps {
    private static final Pattern COMMENT_IN_SENTENCE = Pattern.compile("(?:^|\\s)#[^\\s#]");
    private static final Pattern LEADING_MARKS = Pattern.compile("^(?:- *)+");

    private final YamlDocument document;
    private final Problems problems;

    SentenceTraps(YamlDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** Reports a sentence that is empty, or that a comment has cut. */
    boolean catches(Node.Scalar sentence) {
        if (sentence.plain() && catchesComment(sentence.location())) {
            return true;
        }
        if (sentence.isNull() || sentence.text().isBlank()) {
            problems.add(sentence.location(), "asserts nothing; write a sentence here, or delete the line");
            return true;
        }
        return false;
    }

    /** Reports a comment that stands in a line as if it were a part of the sentence. */
    boolean catchesComment(Location location) {
        String rest = restOfLine(location);
        boolean found = COMMENT_IN_SENTENCE.matcher(rest).find();
        if (found) {
            problems.add(
                    location,
                    "\"#\" begins a comment here, which cuts the sentence; put it in quotes: " + quoted(rest));
        }
        return found;
    }

    /** Reports an entry that is a sentence with a colon, or that holds slots where a sentence is meant. */
    boolean catches(Node.Mapping map) {
        if (map.entries().isEmpty()) {
            problems.add(
                    map.location(),
                    "asserts nothing; write \"holds:\" or \"never:\" and a sentence, or delete the entry");
            return true;
        }
        Node.Entry first = map.entries().get(0);
        boolean looksLikeText =
                map.entries().size() == 1 && first.value() instanceof Node.Scalar && isText(first.key());
        if (looksLikeText) {
            problems.add(
                    map.location(),
                    "\": \" makes a key of \"" + Shown.of(first.key().text()) + "\"; put the sentence in quotes: "
                            + quoted(LEADING_MARKS
                                    .matcher(restOfLine(map.location()))
                                    .replaceFirst("")));
        }
        return looksLikeText;
    }

    private static boolean isText(Node.Scalar key) {
        Set<String> keys = EntryReader.HOLDS_KEYS;
        String text = key.text();
        boolean known = keys.contains(text)
                || SlotMapReader.FACT_KEYS.contains(text)
                || SlotMapReader.PHRASE_KEYS.contains(text);
        return !known
                && (text.strip().contains(" ")
                        || (Character.isUpperCase(text.codePointAt(0))
                                && Nearest.to(text, keys).isEmpty()));
    }

    /** Reports an entry without {@code holds} and {@code never}. */
    void reportMissing(Node.Mapping map) {
        if (map.get("subject") != null || map.get("relation") != null || map.get("object") != null) {
            problems.add(
                    map.location(),
                    "these slots are not under \"holds:\" or \"never:\"; write holds: {subject: …, relation: …}");
            return;
        }
        int before = problems.size();
        Fields.of(map, "an entry", EntryReader.HOLDS_KEYS, problems);
        if (problems.size() == before) {
            problems.add(map.location(), "asserts nothing; write \"holds:\" or \"never:\" and a sentence");
        }
    }

    private String restOfLine(Location location) {
        String line = document.lineAt(location);
        return location.column() > line.length()
                ? ""
                : line.substring(location.column() - 1).strip();
    }

    private static String quoted(String sentence) {
        return sentence.contains("\"")
                ? "'" + Shown.of(sentence.replace("'", "''")) + "'"
                : "\"" + Shown.of(sentence) + "\"";
    }
}
