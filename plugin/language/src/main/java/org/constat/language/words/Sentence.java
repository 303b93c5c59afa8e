package org.constat.language.words;

import java.util.List;
import org.constat.Block;
import org.constat.Span;

/**
 * A sentence with its tokens.
 *
 * @param block the block that it stands in
 * @param span where it stands in the article's own text
 * @param tokens in the order in which they are read, which sets what interrupts a verb in front of it
 * @since 0.1
 */
public record Sentence(Block block, Span span, List<Token> tokens) {

    /** Copies the tokens. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
