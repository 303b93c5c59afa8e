package org.constat.corpus;

/**
 * A place in a file that a person wrote.
 *
 * @param file the file, relative to the corpus folder and with forward slashes where it lies in it
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in UTF-16 units; 0 for the line as a whole
 * @since 0.1
 */
public record Location(String file, int line, int column) {

    /** Returns the place that is a whole file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Returns {@code file:line:col}, as far as they are known. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
