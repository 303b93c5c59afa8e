package org.constat.gate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the accepted state.
 *
 * @param accepted what it was reached with, or null where {@code corpus.lock} does not tell
 * @param now what this run was reached with
 * @param changedArticles the ids of articles whose text is another
 * @param newArticles the ids of articles that were not there
 * @param goneArticles the ids of articles that are no longer there
 * @param rereadings how many assertions are read differently
 * @since 0.1
 */
public record Since(
        @Nullable CorpusLock accepted,
        CorpusLock now,
        SortedSet<String> changedArticles,
        SortedSet<String> newArticles,
        SortedSet<String> goneArticles,
        int rereadings) {

    /** Copies the sets. */
    public Since {
        changedArticles = Collections.unmodifiableSortedSet(new TreeSet<>(changedArticles));
        newArticles = Collections.unmodifiableSortedSet(new TreeSet<>(newArticles));
        goneArticles = Collections.unmodifiableSortedSet(new TreeSet<>(goneArticles));
    }

    static Since of(@Nullable CorpusLock accepted, CorpusLock now, int rereadings) {
        SortedSet<String> changed = new TreeSet<>();
        SortedSet<String> added = new TreeSet<>();
        SortedSet<String> gone = new TreeSet<>();
        if (accepted != null) {
            for (Map.Entry<String, String> article : now.articles().entrySet()) {
                String before = accepted.articles().get(article.getKey());
                if (before == null) {
                    added.add(article.getKey());
                } else if (!before.equals(article.getValue())) {
                    changed.add(article.getKey());
                }
            }
            gone.addAll(accepted.articles().keySet());
            gone.removeAll(now.articles().keySet());
        }
        return new Since(accepted, now, changed, added, gone, rereadings);
    }

    /** Returns whether another extractor, or another version or build of it, answers now. */
    public boolean extractorChanged() {
        return accepted != null
                && !(accepted.extractor().equals(now.extractor())
                        && accepted.version().equals(now.version())
                        && accepted.fingerprint().equals(now.fingerprint()));
    }

    /** Returns whether the project's lexicon is another. */
    public boolean lexiconChanged() {
        return accepted != null && !accepted.lexicon().equals(now.lexicon());
    }

    /** Returns whether the general lexicon is another; a lock that does not name it says nothing of it. */
    public boolean generalLexiconChanged() {
        return accepted != null
                && !accepted.general().isEmpty()
                && !accepted.general().equals(now.general());
    }

    /** Returns whether articles were edited, added or removed. */
    public boolean articlesChanged() {
        return !changedArticles.isEmpty() || !newArticles.isEmpty() || !goneArticles.isEmpty();
    }
}
