package org.constat.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the files of a cache whole or not at all, and removes the oldest. Several machines may do so at once. */
final class CacheFiles {
    private static final int SHOWN_DIGITS = 24;
    private static final int KEPT_IN_A_FOLDER = 4;

    private CacheFiles() {}

    /** Returns as much of a hash as stands in the name of a file. */
    static String part(String hash) {
        int begin = hash.indexOf(':') + 1;
        return hash.substring(begin, begin + SHOWN_DIGITS);
    }

    static void write(Path file, byte[] content) throws IOException {
        Path place = Files.createDirectories(file.getParent());
        Path aside = Files.createTempFile(place, "new-", ".tmp");
        try {
            Files.write(aside, content);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
        removeOldest(place);
    }

    private static void removeOldest(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            List<Path> newestFirst =
                    files.sorted(Comparator.comparing(CacheFiles::age)).toList();
            for (Path old : newestFirst.subList(Math.min(KEPT_IN_A_FOLDER, newestFirst.size()), newestFirst.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    /** Another machine may just have taken it away. */
    private static long age(Path file) {
        try {
            return -Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }
}
