package org.constat.match.phrase;

import org.constat.Filler;
import org.constat.match.article.ArticleContext;
import org.constat.match.words.Lexeme;
import org.jspecify.annotations.Nullable;

/**
 * What one comparison takes place in.
 *
 * @param asked the language of the pattern
 * @param found the language of the fact
 * @param article the article of the fact
 * @param exact whether the fact may say nothing more
 * @param inference whether a thing may stand for what its words only imply
 * @param assumed two words to be taken as one, to see whether all else agrees; or null
 * @param doer what the subject of the asked fact is, which its content may repeat; or null
 * @param opposed a word of the fact to be taken for what it excludes; or null
 * @param open whether nobody says that the fact is so, so that what is possible in it takes nothing away
 * @param proof where the steps go
 * @since 0.1
 */
public record Setting(
        String asked,
        String found,
        ArticleContext article,
        boolean exact,
        boolean inference,
        @Nullable WordPair assumed,
        @Nullable Filler doer,
        @Nullable Lexeme opposed,
        boolean open,
        Proof proof) {

    /** Returns whether names, titles and sites stand for nothing but themselves. */
    public boolean asWritten() {
        return exact || !inference;
    }

    /** Returns the same for a question asked on the way, whose steps do not matter and which asks no further one. */
    public Setting aside() {
        return new Setting(asked, found, article, true, inference, assumed, doer, opposed, open, new Proof());
    }

    /** Returns the same with both sides in the language of the fact, for holding two phrases of an article together. */
    Setting withinArticle() {
        return new Setting(found, found, article, exact, inference, assumed, doer, opposed, open, new Proof());
    }
}
