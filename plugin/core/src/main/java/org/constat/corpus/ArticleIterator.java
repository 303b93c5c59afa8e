package org.constat.corpus;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Goes through the articles of many files, one article in memory at a time. */
final class ArticleIterator implements Iterator<SourceArticle>, AutoCloseable {
    private final Iterator<CorpusFile> files;
    private final Problems problems;
    private Iterator<SourceArticle> current = Collections.emptyIterator();

    ArticleIterator(List<CorpusFile> files, Problems problems) {
        this.files = files.iterator();
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            if (!files.hasNext()) {
                return false;
            }
            current = open(files.next());
        }
        return true;
    }

    private Iterator<SourceArticle> open(CorpusFile file) {
        ArticleFormat format = ArticleFormat.of(file);
        if (format == null) {
            problems.add(
                    Location.of(file.name()),
                    "is not an article; articles end in .txt, .md or .jsonl, and other files belong elsewhere");
            return Collections.emptyIterator();
        }
        return format.read(file, problems);
    }

    @Override
    public SourceArticle next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    @Override
    public void close() {
        if (current instanceof JsonLines.Articles open) {
            open.close();
        }
    }
}
