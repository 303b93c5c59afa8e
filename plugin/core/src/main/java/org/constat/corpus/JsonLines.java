package org.constat.corpus;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Many articles in a {@code .jsonl} file, one a line. */
final class JsonLines implements ArticleFormat {

    @Override
    public Iterator<SourceArticle> read(CorpusFile file, Problems problems) {
        try {
            return new Articles(new BoundedLines(file, MAX_BYTES, problems), file, problems);
        } catch (IOException unreadable) {
            problems.add(Location.of(file.name()), "cannot be read: " + unreadable.getMessage());
            return Collections.emptyIterator();
        }
    }

    /** Keeps one article in memory, and closes the file at its end. */
    static final class Articles implements Iterator<SourceArticle>, AutoCloseable {
        private final BoundedLines lines;
        private final CorpusFile file;
        private final Problems problems;
        private @Nullable SourceArticle next;

        Articles(BoundedLines lines, CorpusFile file, Problems problems) {
            this.lines = lines;
            this.file = file;
            this.problems = problems;
        }

        @Override
        public boolean hasNext() {
            while (next == null) {
                String line = lines.next();
                if (line == null) {
                    return false;
                }
                if (!line.isBlank()) {
                    next = new JsonArticle(new Location(file.name(), lines.number(), 1), problems).read(line);
                }
            }
            return true;
        }

        @Override
        public SourceArticle next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            SourceArticle article = next;
            next = null;
            return article;
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
