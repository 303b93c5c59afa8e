package org.constat.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a corpus is.
 *
 * @param file its folder, or the jar that it is in
 * @param inJar its folder in the jar; null where it is in none
 */
record CorpusPlace(Path file, @Nullable String inJar) {

    /** Opens the file system that the folder is in. */
    Opened open() {
        if (inJar == null) {
            return new Opened(file, null);
        }
        try {
            FileSystem jar = FileSystems.newFileSystem(file);
            return new Opened(jar.getPath(inJar), jar);
        } catch (IOException broken) {
            throw new UncheckedIOException(file + "  cannot be opened: " + broken.getMessage(), broken);
        }
    }

    /**
     * A folder that can be read until this is closed.
     *
     * @param folder of the corpus
     * @param jar the file system that it is in; or null
     */
    record Opened(Path folder, @Nullable FileSystem jar) implements AutoCloseable {

        @Override
        public void close() {
            try {
                if (jar != null) {
                    jar.close();
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
