package org.constat.check;

import java.util.Optional;
import org.constat.Article;
import org.constat.spi.Language;
import org.constat.spi.Languages;

/** Gives articles their language where they name none, and their blocks, where a language module knows how to. */
final class Blocks {

    private Blocks() {}

    static Article in(Article article, Languages languages) {
        Optional<Language> language =
                article.language() == null ? languages.guess(article.text()) : languages.find(article.language());
        return language.map(found -> split(article, found)).orElse(article);
    }

    private static Article split(Article article, Language language) {
        String tag = article.language() == null ? language.tag() : article.language();
        return new Article(article.id(), tag, article.text(), language.blocks(article), article.metadata());
    }
}
