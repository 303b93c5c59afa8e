package org.constat.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What a corpus keeps in memory of an article.
 *
 * @param id unique in the corpus
 * @param language its BCP 47 tag, its own or that of the corpus; null where neither says
 * @param sha256 {@code sha256:} and the hash of its text with line ends made LF, in hexadecimal digits
 * @param location where its text begins: the file and the line
 * @since 0.1
 */
public record ArticleEntry(String id, @Nullable String language, String sha256, Location location) {}
