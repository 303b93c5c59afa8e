package org.constat.corpus;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** How articles stand in a file. */
interface ArticleFormat {

    /** The most bytes that one article may have. */
    int MAX_BYTES = 16 << 20;

    /** Reads the articles of a file one by one; what is wrong with one costs that one alone. */
    Iterator<SourceArticle> read(CorpusFile file, Problems problems);

    /** Returns the format that the ending of a file's name says, or null. */
    static @Nullable ArticleFormat of(CorpusFile file) {
        String name = file.name();
        return name.endsWith(".txt")
                ? new PlainText()
                : name.endsWith(".md") ? new Markdown() : name.endsWith(".jsonl") ? new JsonLines() : null;
    }

    /** Returns the file's name without folders and ending: the id of an article that has none of its own. */
    static String idFrom(CorpusFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
