package org.constat.corpus;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file that was read strictly: one document in UTF-8, no key twice, no anchor, alias, tag or merge key, nothing
 * deeper than {@value #MAX_DEPTH} levels, no line longer than {@value #MAX_LINE} characters. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class YamlDocument {
    static final int MAX_BYTES = 16 << 20;
    static final int MAX_LINE = 100_000;
    static final int MAX_DEPTH = 64;

    private final String name;
    private final SourceText source;
    private final @Nullable Node root;

    private YamlDocument(String name, SourceText source, @Nullable Node root) {
        this.name = name;
        this.source = source;
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @param file the file, in any file system
     * @param name how messages call it
     * @param problems takes whatever is wrong with the file
     * @return the document, or null where it could not be read; then {@code problems} says why
     */
    public static @Nullable YamlDocument read(Path file, String name, Problems problems) {
        String text = StrictText.read(file, name, MAX_BYTES, problems);
        return text == null ? null : parse(text, name, problems);
    }

    /**
     * Reads a text.
     *
     * @param text the content of the file
     * @param name how messages call it
     * @param problems takes whatever is wrong with the text
     * @return the document, or null where it could not be read; then {@code problems} says why
     */
    public static @Nullable YamlDocument parse(String text, String name, Problems problems) {
        return parse(text, name, 1, problems);
    }

    /** Reads a text that begins in the given line of its file. */
    static @Nullable YamlDocument parse(String text, String name, int firstLine, Problems problems) {
        SourceText source = new SourceText(name, text, firstLine);
        if (hasOverlongLine(source, problems)) {
            return null;
        }
        int before = problems.size();
        Node root = new YamlTree(source, problems).read();
        return problems.size() > before ? null : new YamlDocument(name, source, root);
    }

    private static boolean hasOverlongLine(SourceText source, Problems problems) {
        for (int line = 1; line <= source.lines(); line++) {
            if (source.lengthOfLine(line) > MAX_LINE) {
                problems.add(source.at(line, 1), "this line is longer than " + MAX_LINE + " characters; break it");
                return true;
            }
        }
        return false;
    }

    /** Returns how messages call the file. */
    public String name() {
        return name;
    }

    /** Returns the content, or null in a file of nothing but comments. */
    public @Nullable Node root() {
        return root;
    }

    /** Returns the place that is the whole file. */
    public Location location() {
        return Location.of(name);
    }

    /** Returns the line of the file in which the place lies, without its end; empty where it lies in none. */
    public String lineAt(Location location) {
        return source.lineOf(location);
    }
}
