package org.constat.spi;

import java.util.List;
import org.constat.Article;
import org.constat.Block;
import org.constat.Extractor;
import org.constat.Span;
import org.constat.lexicon.Lexicon;

/**
 * What a language module knows of one language. Found as a service, with an explicit class loader. Thread-safe; what its
 * methods return belongs to one thread at a time.
 *
 * @since 0.1
 */
public interface Language {

    /** Returns the BCP 47 tag, such as {@code fr}. */
    String tag();

    /**
     * Returns which share of a text's words are everyday words of this language, between 0 and 1: with it, articles that
     * name no language find theirs.
     *
     * @param text the whole text, or its beginning
     * @return 0 by default, for a language that never offers itself
     */
    default double share(String text) {
        return 0;
    }

    /**
     * Identifies the rules of its extractor: another one says that answers may be others.
     *
     * @return empty by default, for a language that cannot tell
     */
    default String fingerprint() {
        return "";
    }

    /** Returns the general layer of the lexicon; the same for every language of a module. */
    Lexicon generalLexicon();

    /** Returns a reader of assertions. */
    SentenceReader sentenceReader(Lexicon lexicon);

    /** Returns a reader of flat slots. */
    PhraseReader phraseReader(Lexicon lexicon);

    /** Splits an article's text into typed blocks. */
    List<Block> blocks(Article article);

    /** Splits an article's text into sentences, in order, each inside one block. */
    List<Span> sentences(Article article);

    /** Returns the built-in extractor, for articles in this language. */
    Extractor extractor(Lexicon lexicon);
}
