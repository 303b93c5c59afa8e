package org.constat.check;

import org.constat.Article;
import org.constat.spi.Languages;

/** Splits articles into their blocks where a language module knows how to. */
final class Blocks {

    private Blocks() {}

    static Article in(Article article, Languages languages) {
        return languages
                .find(article.language())
                .map(language -> new Article(
                        article.id(), article.language(), article.text(), language.blocks(article), article.metadata()))
                .orElse(article);
    }
}
