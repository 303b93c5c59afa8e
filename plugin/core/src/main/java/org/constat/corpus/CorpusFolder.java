package org.constat.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of files that must not lead out of it. */
final class CorpusFolder {
    private static final int MAX_DEPTH = 16;
    private static final int MAX_TEXT_BYTES = 256 << 20;

    private final Path root;
    private final String prefix;

    /** @param prefix what messages put before the names of its files; empty for the corpus folder itself */
    CorpusFolder(Path root, String prefix) {
        this.root = root;
        this.prefix = prefix;
    }

    Path root() {
        return root;
    }

    /** Reads a YAML file; empty where there is none, or where problems say what is wrong with it. */
    Optional<YamlDocument> document(String name, Problems problems) {
        CorpusFile file = new CorpusFile(root.resolve(name), prefix + name);
        return Files.exists(file.path()) && isReadable(file, problems)
                ? Optional.ofNullable(YamlDocument.read(file.path(), file.name(), problems))
                : Optional.empty();
    }

    /** Reads a text file; empty where there is none, or where problems say what is wrong with it. */
    Optional<String> text(String name, Problems problems) {
        CorpusFile file = new CorpusFile(root.resolve(name), prefix + name);
        return Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS) && isReadable(file, problems)
                ? Optional.ofNullable(StrictText.read(file.path(), file.name(), MAX_TEXT_BYTES, problems))
                : Optional.empty();
    }

    /** Returns the path that a person wrote, or null after saying that it leads out of the folder. */
    @Nullable
    Path resolve(Node.Scalar written, Problems problems) {
        try {
            Path path = root.resolve(written.text()).normalize();
            if (path.startsWith(root.normalize()) && !leadsOut(path)) {
                return path;
            }
            problems.add(
                    written.location(),
                    "\"" + written.text() + "\" leads out of the corpus folder; name a file inside it");
        } catch (InvalidPathException notAPath) {
            problems.add(written.location(), "\"" + written.text() + "\" is not a path: " + notAPath.getReason());
        }
        return null;
    }

    /** Returns the regular files under a folder, sorted by their names; hidden ones are left out. */
    List<CorpusFile> filesUnder(String folder, Problems problems) {
        Path start = root.resolve(folder);
        if (leadsOut(start)) {
            problems.add(Location.of(prefix + folder), leadsOutMessage());
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(start, MAX_DEPTH, new FileVisitOption[0])) {
            return paths.filter(path -> !isHidden(path, start))
                    .map(path -> new CorpusFile(path, prefix + nameOf(path)))
                    .sorted(Comparator.comparing(CorpusFile::name))
                    .filter(file -> isReadable(file, problems))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Location.of(prefix + folder), "cannot be read: " + unreadable.getMessage());
            return List.of();
        }
    }

    private boolean isReadable(CorpusFile file, Problems problems) {
        if (Files.isSymbolicLink(file.path()) && !Files.exists(file.path())) {
            problems.add(Location.of(file.name()), "is a symbolic link to nothing; delete it");
            return false;
        }
        if (Files.isSymbolicLink(file.path()) && leadsOut(file.path())) {
            problems.add(Location.of(file.name()), leadsOutMessage());
            return false;
        }
        return Files.isRegularFile(file.path());
    }

    private static String leadsOutMessage() {
        return "is a symbolic link that leads out of the corpus folder; copy the files in, or name their folder with"
                + " -Dconstat.articles=DIR or -Dconstat.facts=DIR";
    }

    private static boolean isHidden(Path path, Path start) {
        for (Path part : start.relativize(path)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private String nameOf(Path path) {
        return root.relativize(path).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    private boolean leadsOut(Path path) {
        try {
            return Files.exists(path) && !path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException unreadable) {
            return true;
        }
    }
}
