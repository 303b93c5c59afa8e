package org.constat.corpus;

import org.constat.Article;

/**
 * An article with the place where its text begins.
 *
 * @param article its language is its own, not yet that of the corpus
 */
record SourceArticle(Article article, Location location) {}
