package org.constat.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Fact;
import org.constat.corpus.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what an extractor answered, an answer a file: a folder an article, and in it a file for each text of the article
 * and each state of the extractor. A file that is not whole counts for nothing and is written anew; several machines may
 * read and write at once. Thread-safe.
 *
 * @since 0.1
 */
public final class ExtractionCache {
    private final Path folder;
    private final String extractor;
    private final CacheLog log = new CacheLog();

    /**
     * @param folder made when the first answer is kept
     * @param extractor all that decides what the extractor answers, its article apart
     */
    public ExtractionCache(Path folder, String extractor) {
        this.folder = folder;
        this.extractor = TextHash.of(CacheEntry.FORMAT + "\n" + Hello.PROTOCOL + "\n" + extractor);
    }

    /** Returns what was answered; null where nothing is kept that could be used. */
    @Nullable
    List<Fact> find(Article article) {
        CacheEntry entry = entry(article);
        Path file = file(article, entry);
        try {
            if (!Files.exists(file)) {
                log.missed(article.id(), why(article, entry));
                return null;
            }
            List<Fact> facts = entry.read(Files.readAllBytes(file), article);
            log.found();
            return facts;
        } catch (WireException damaged) {
            log.missed(article.id(), CacheMessages.damaged(damaged.text()));
        } catch (IOException unreadable) {
            log.missed(article.id(), CacheMessages.unreadable(unreadable));
        }
        return null;
    }

    /** Says which part of its name keeps a file from being the one. */
    private String why(Article article, CacheEntry entry) throws IOException {
        List<String> names = names(place(article));
        boolean sameArticle = names.stream().anyMatch(name -> name.startsWith(CacheFiles.part(entry.article())));
        boolean sameExtractor = names.stream().anyMatch(name -> name.contains("-" + CacheFiles.part(extractor)));
        return CacheMessages.miss(names.isEmpty(), sameArticle, sameExtractor);
    }

    /**
     * Keeps an answer, unless it breaks the protocol or would come back as another. That it cannot be written is no reason
     * to stop.
     */
    void keep(Article article, @Nullable List<Fact> facts, boolean verify) {
        CacheEntry entry = entry(article);
        try {
            byte[] content = facts == null ? null : entry.write(facts, article, verify);
            if (content == null) {
                log.notKept(article.id(), CacheMessages.notTheSame());
            } else {
                CacheFiles.write(file(article, entry), content);
            }
        } catch (IOException | UncheckedIOException trouble) {
            log.notKept(article.id(), CacheMessages.unwritable(trouble));
        }
    }

    private static List<String> names(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jsonl"))
                    .toList();
        }
    }

    /** The line that commands read, and what else of the front matter a class sees. */
    private CacheEntry entry(Article article) {
        String asked = ArticleWriter.line(article, Offsets.Unit.UTF16) + new TreeMap<>(article.metadata());
        return new CacheEntry(TextHash.of(asked), extractor);
    }

    private Path place(Article article) {
        return folder.resolve(CacheFiles.part(TextHash.of(article.id())));
    }

    private Path file(Article article, CacheEntry entry) {
        return place(article).resolve(CacheFiles.part(entry.article()) + "-" + CacheFiles.part(extractor) + ".jsonl");
    }

    /** Returns how often an answer was kept, and why it was not where it was not, in lines. */
    List<String> notes() {
        return log.lines();
    }
}
