package org.constat.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.Article;
import org.jspecify.annotations.Nullable;

/** Reads every article once, checks it, and keeps its entry; the texts are forgotten. */
final class ArticleIndex {
    private static final int LONGEST_ID = 200;

    private final Map<String, ArticleEntry> entries = new LinkedHashMap<>();
    private final @Nullable String defaultLanguage;
    private final Problems problems;

    private ArticleIndex(@Nullable String defaultLanguage, Problems problems) {
        this.defaultLanguage = defaultLanguage;
        this.problems = problems;
    }

    static Map<String, ArticleEntry> of(List<CorpusFile> files, @Nullable String defaultLanguage, Problems problems) {
        ArticleIndex index = new ArticleIndex(defaultLanguage, problems);
        try (ArticleIterator articles = new ArticleIterator(files, problems)) {
            articles.forEachRemaining(index::add);
        }
        return index.entries;
    }

    private void add(SourceArticle source) {
        Article article = source.article();
        String flaw = flawOf(article.id());
        if (flaw != null) {
            problems.add(source.location(), "the article id \"" + Shown.of(article.id()) + "\" " + flaw);
        } else if (article.text().isBlank()) {
            problems.add(
                    source.location(), "the article \"" + article.id() + "\" is empty; give it a text, or delete it");
        } else {
            String language = article.language() == null ? defaultLanguage : article.language();
            put(new ArticleEntry(article.id(), language, TextHash.of(article.text()), source.location()));
        }
    }

    private void put(ArticleEntry entry) {
        ArticleEntry first = entries.putIfAbsent(entry.id(), entry);
        if (first != null) {
            problems.add(
                    entry.location(),
                    "the article id \"" + entry.id() + "\" is taken by " + first.location()
                            + "; give each article its own");
        }
    }

    private static @Nullable String flawOf(String id) {
        if (id.isBlank() || !id.equals(id.strip()) || id.length() > LONGEST_ID) {
            return "must be 1 to " + LONGEST_ID + " characters without spaces around them";
        }
        if (id.contains("/") || id.contains("\\") || id.equals(".") || id.equals("..")) {
            return "must not look like a path; write it without slashes";
        }
        return Shown.of(id).contains("<U+") ? "holds a character that cannot be seen; write it without" : null;
    }
}
