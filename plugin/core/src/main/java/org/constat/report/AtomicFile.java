package org.constat.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file to the side and moves it into place, so that nobody ever sees half of it.
 *
 * @since 0.1
 */
public final class AtomicFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes everything.
         *
         * @throws IOException if it cannot be written
         */
        void writeTo(Writer out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file in UTF-8, replacing the one that is there.
     *
     * @param file its folder is made where it does not exist
     * @throws IOException if it cannot be written; then the file is as it was
     */
    public static void write(Path file, String content) throws IOException {
        write(file, out -> out.write(content));
    }

    /**
     * Writes a file in UTF-8 as its content comes, replacing the one that is there.
     *
     * @param file its folder is made where it does not exist
     * @throws IOException if it cannot be written; then the file is as it was
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        WriteStep.reached();
        Path aside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeAside(aside, content);
            WriteStep.reached();
            moveIntoPlace(aside, file);
            WriteStep.reached();
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void writeAside(Path aside, Content content) throws IOException {
        try (Writer out = lenient(aside)) {
            WriteStep.reached();
            content.writeTo(out);
            WriteStep.reached();
        }
    }

    /** Writes a question mark for half of a surrogate pair, on which the writers of {@link Files} would stop. */
    private static Writer lenient(Path aside) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                StandardCharsets.UTF_8));
    }

    private static void moveIntoPlace(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
