package org.constat.language.words;

import java.util.List;
import org.constat.Article;

/**
 * Turns text into sentences of tokens, for one language. Used by one thread at a time.
 *
 * @since 0.1
 */
public interface Analyzer {

    /** Returns the BCP 47 tag of the language. */
    String language();

    /** Returns the sentences of an article in their order, those of page leftovers included. */
    List<Sentence> analyze(Article article);

    /** Returns a single sentence, such as an assertion or a phrase; its spans count from the start of the string. */
    Sentence analyze(String sentence);
}
