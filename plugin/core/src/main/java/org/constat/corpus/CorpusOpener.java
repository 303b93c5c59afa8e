package org.constat.corpus;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a corpus and checks them. */
final class CorpusOpener {
    private static final String FOLDER_IN_JAR = "META-INF/constat/corpus";
    private static final String FACTS_ENDING = ".facts.yaml";
    private static final Set<String> PARTS =
            Set.of("corpus.yaml", "articles", "facts", "lexicon.yaml", "baseline.tsv", "corpus.lock", "accepted.jsonl");

    private final CorpusOptions options;
    private final Problems problems;

    CorpusOpener(CorpusOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    Corpus open(Path place) {
        if (Files.isDirectory(place)) {
            return open(new CorpusFolder(place, ""), null);
        }
        if (!Files.exists(place)) {
            throw refused(place, "does not exist; name the folder of the corpus with -Dconstat.corpus=DIR");
        }
        return openJar(place);
    }

    private Corpus openJar(Path place) {
        try {
            FileSystem jar = FileSystems.newFileSystem(place);
            Path folder = jar.getPath(FOLDER_IN_JAR);
            if (Files.isDirectory(folder)) {
                return open(new CorpusFolder(folder, ""), jar);
            }
            jar.close();
            throw refused(place, "holds no corpus; a corpus stands in a jar under " + FOLDER_IN_JAR + "/");
        } catch (IOException | ProviderNotFoundException notAJar) {
            throw refused(place, "is neither a folder nor a jar");
        }
    }

    private CorpusException refused(Path place, String message) {
        problems.add(Location.of(place.toString()), message);
        return new CorpusException(problems.list());
    }

    /** Opens a folder and reads none of its articles. */
    Corpus openOutline(Path place) {
        if (!Files.isDirectory(place)) {
            throw refused(place, "does not exist or is no folder");
        }
        CorpusFolder folder = new CorpusFolder(place, "");
        return new Corpus(folder, null, settings(folder), List.of(), Map.of(), factsFiles(folder));
    }

    private Corpus open(CorpusFolder folder, @Nullable FileSystem jar) {
        reportMisspelledParts(folder);
        CorpusSettings settings = settings(folder);
        List<CorpusFile> articleFiles = articleFiles(folder);
        Map<String, ArticleEntry> entries = ArticleIndex.of(articleFiles, settings.language(), problems);
        if (articleFiles.isEmpty()) {
            problems.add(
                    Location.of(
                            options.articles() == null
                                    ? "articles"
                                    : options.articles().toString()),
                    "holds no article, so nothing can be checked; put .txt, .md or .jsonl files there, or name their"
                            + " folder with -Dconstat.articles=DIR");
        }
        return new Corpus(folder, jar, settings, articleFiles, entries, factsFiles(folder));
    }

    private void reportMisspelledParts(CorpusFolder folder) {
        try (Stream<Path> parts = Files.list(folder.root())) {
            parts.map(part -> Objects.requireNonNull(part.getFileName())
                            .toString()
                            .replace("/", ""))
                    .filter(name -> !PARTS.contains(name))
                    .sorted()
                    .forEach(name -> Nearest.to(name, PARTS)
                            .ifPresent(part -> problems.add(
                                    Location.of(name),
                                    "is not read; did you mean \"" + part + "\"? Rename it, or move it away")));
        } catch (IOException unreadable) {
            problems.add(Location.of(folder.root().toString()), "cannot be read: " + unreadable.getMessage());
        }
    }

    private CorpusSettings settings(CorpusFolder folder) {
        return folder.document("corpus.yaml", problems)
                .map(document -> new SettingsReader(folder, problems).read(document))
                .orElse(CorpusSettings.DEFAULT);
    }

    private List<CorpusFile> articleFiles(CorpusFolder folder) {
        Path articles = options.articles();
        return articles == null ? filesIn(folder, "articles") : filesAt(articles);
    }

    private List<CorpusFile> factsFiles(CorpusFolder folder) {
        List<CorpusFile> files = new ArrayList<>();
        if (options.facts().isEmpty()) {
            files.addAll(filesIn(folder, "facts"));
        } else {
            options.facts().forEach(place -> files.addAll(filesAt(place)));
        }
        return files.stream().distinct().filter(this::isFactsFile).toList();
    }

    private boolean isFactsFile(CorpusFile file) {
        if (file.name().endsWith(FACTS_ENDING)) {
            return true;
        }
        if (file.name().endsWith(".yaml") || file.name().endsWith(".yml")) {
            problems.add(
                    Location.of(file.name()), "is not read, since facts files end in " + FACTS_ENDING + "; rename it");
        }
        return false;
    }

    private List<CorpusFile> filesIn(CorpusFolder folder, String part) {
        return Files.exists(folder.root().resolve(part)) ? folder.filesUnder(part, problems) : List.of();
    }

    private List<CorpusFile> filesAt(Path place) {
        String name = place.toString().replace(place.getFileSystem().getSeparator(), "/");
        if (Files.isDirectory(place)) {
            return new CorpusFolder(place, name + "/").filesUnder("", problems);
        }
        if (Files.isRegularFile(place)) {
            return List.of(new CorpusFile(place, name));
        }
        problems.add(Location.of(name), "does not exist");
        return List.of();
    }
}
