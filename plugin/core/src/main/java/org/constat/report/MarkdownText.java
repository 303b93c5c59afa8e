package org.constat.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown within the bounds of a comment. What others wrote stands in code spans, where it can neither link nor name anybody. */
final class MarkdownText {
    private static final int MAX_BYTES = 60_000;
    private static final int ROOM_FOR_THE_END = 1_000;
    private static final int MAX_TEXT = 300;
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final StringBuilder text = new StringBuilder();
    private int bytes;

    void addVerdict(boolean red, String headline) {
        add((red ? "**RED** " : "**GREEN** ") + code(headline.replaceFirst("^(RED|GREEN) +", "")) + "\n");
    }

    /** Adds a list as far as there is room, and says how much there is not. */
    void addList(String title, List<String> items) {
        if (items.isEmpty() || !fits(title)) {
            return;
        }
        add("\n### " + title + "\n\n");
        int shown = 0;
        while (shown < items.size() && fits(items.get(shown))) {
            add("- " + items.get(shown++) + "\n");
        }
        if (shown < items.size()) {
            add("- " + Wording.hidden(items.size() - shown) + "\n");
        }
    }

    private boolean fits(String item) {
        return bytes + size(item) + 80 <= MAX_BYTES - ROOM_FOR_THE_END;
    }

    /** Adds a last line, for which there is always room. */
    void end(String line) {
        add("\n" + line + "\n");
    }

    private void add(String part) {
        text.append(part);
        bytes += size(part);
    }

    private static int size(String part) {
        return part.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Fences a text with more backticks than it has in a row; an empty one cannot be fenced. */
    static String code(String content) {
        String line = Display.line(content, MAX_TEXT);
        int longest = 0;
        Matcher runs = BACKTICKS.matcher(line);
        while (runs.find()) {
            longest = Math.max(longest, runs.end() - runs.start());
        }
        if (line.isEmpty()) {
            return "nothing";
        }
        String fence = "`".repeat(longest + 1);
        return longest == 0 ? fence + line + fence : fence + " " + line + " " + fence;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
