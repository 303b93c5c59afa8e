package org.constat.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.constat.Article;
import org.jspecify.annotations.Nullable;

/**
 * A folder of articles and the assertions about them, in the file system or in a jar. It keeps one {@link ArticleEntry}
 * for each article in memory, and no text. Thread-safe; the streams that it returns belong to one thread each.
 *
 * @since 0.1
 */
public final class Corpus implements AutoCloseable {
    private final CorpusFolder folder;
    private final @Nullable FileSystem jar;
    private final CorpusSettings settings;
    private final List<CorpusFile> articleFiles;
    private final Map<String, ArticleEntry> entries;
    private final List<CorpusFile> factsFiles;

    Corpus(
            CorpusFolder folder,
            @Nullable FileSystem jar,
            CorpusSettings settings,
            List<CorpusFile> articleFiles,
            Map<String, ArticleEntry> entries,
            List<CorpusFile> factsFiles) {
        this.folder = folder;
        this.jar = jar;
        this.settings = settings;
        this.articleFiles = articleFiles;
        this.entries = entries;
        this.factsFiles = factsFiles;
    }

    /**
     * Opens a corpus in which nothing may be wrong.
     *
     * @param place the folder, or a jar that has it under {@code META-INF/constat/corpus/}
     * @param options what the run brings in place of parts of it
     * @throws CorpusException with every mistake of its settings and articles
     */
    public static Corpus open(Path place, CorpusOptions options) {
        Problems problems = new Problems();
        Corpus corpus = open(place, options, problems);
        if (!problems.isEmpty()) {
            corpus.close();
        }
        problems.throwIfAny();
        return corpus;
    }

    /**
     * Opens a corpus and goes on where something is wrong, so that all mistakes of all its files can be reported together.
     *
     * @param place the folder, or a jar that has it under {@code META-INF/constat/corpus/}
     * @param options what the run brings in place of parts of it
     * @param problems takes the mistakes of its settings and articles; articles with mistakes are left out
     * @throws CorpusException if there is no folder at all
     */
    public static Corpus open(Path place, CorpusOptions options, Problems problems) {
        return new CorpusOpener(options, problems).open(place);
    }

    /**
     * Opens the settings and facts files of a folder and reads no article, for whoever only wants to list its assertions.
     *
     * @param folder in any file system
     * @param problems takes the mistakes of its settings
     * @return a corpus that knows no article
     * @throws CorpusException if there is no such folder
     */
    public static Corpus openOutline(Path folder, Problems problems) {
        return new CorpusOpener(CorpusOptions.DEFAULT, problems).openOutline(folder);
    }

    /** Returns the folder, in a jar or in the file system. */
    public Path folder() {
        return folder.root();
    }

    /** Returns the name that the settings give, else that of the folder. */
    public String name() {
        Path name = folder.root().toAbsolutePath().normalize().getFileName();
        return settings.name() != null ? settings.name() : name == null ? "corpus" : name.toString();
    }

    /** Returns what {@code corpus.yaml} says. */
    public CorpusSettings settings() {
        return settings;
    }

    /** Returns what is known of each article, in the order of the files. */
    public Collection<ArticleEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** Returns what is known of an article. */
    public Optional<ArticleEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Returns the ids of all articles, in the order of the files. */
    public Collection<String> articleIds() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Returns every article, one in memory at a time and none split into blocks; close the stream. */
    public Stream<Article> articles() {
        return articles(entry -> true);
    }

    /**
     * Returns the articles that are wanted, one in memory at a time and none split into blocks; close the stream.
     *
     * @throws CorpusException while streaming, if a file has changed since the corpus was opened and is now broken
     */
    public Stream<Article> articles(Predicate<ArticleEntry> wanted) {
        Problems problems = new Problems();
        List<String> names = entries.values().stream()
                .filter(wanted)
                .map(entry -> entry.location().file())
                .distinct()
                .toList();
        Set<String> files = Set.copyOf(names);
        ArticleIterator articles = new ArticleIterator(
                articleFiles.stream()
                        .filter(file -> files.contains(file.name()))
                        .toList(),
                problems);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED), false)
                .onClose(articles::close)
                .peek(article -> problems.throwIfAny())
                .filter(source -> isWanted(source, wanted))
                .map(this::withLanguage);
    }

    private boolean isWanted(SourceArticle source, Predicate<ArticleEntry> wanted) {
        ArticleEntry entry = entries.get(source.article().id());
        return entry != null && entry.location().equals(source.location()) && wanted.test(entry);
    }

    private Article withLanguage(SourceArticle source) {
        Article article = source.article();
        String language = Objects.requireNonNull(entries.get(article.id())).language();
        return new Article(article.id(), language, article.text(), article.blocks(), article.metadata());
    }

    /** Reads one article again, not split into blocks. */
    public Optional<Article> article(String id) {
        try (Stream<Article> articles = articles(entry -> entry.id().equals(id))) {
            return articles.findFirst();
        }
    }

    /** Returns the facts files that were asked for, sorted by name. */
    public List<CorpusFile> factsFiles() {
        return factsFiles;
    }

    /**
     * Reads a YAML file of the folder, such as {@code lexicon.yaml}.
     *
     * @return the document; empty where there is no such file, or where {@code problems} says what is wrong with it
     */
    public Optional<YamlDocument> document(String name, Problems problems) {
        return folder.document(name, problems);
    }

    /**
     * Reads a text file of the folder, such as {@code baseline.tsv}.
     *
     * @return the text; empty where there is no such file, or where {@code problems} says what is wrong with it
     */
    public Optional<String> text(String name, Problems problems) {
        return folder.text(name, problems);
    }

    /** Closes the jar, if it is one. */
    @Override
    public void close() {
        try {
            if (jar != null) {
                jar.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
