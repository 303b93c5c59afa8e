package org.constat.language.extractor.reference;

import org.constat.Block;
import org.constat.language.words.Sentence;
import org.constat.language.words.Token;
import org.jspecify.annotations.Nullable;

/** Knows what stood before a quotation of several sentences: whoever speaks behind it has been named there. */
final class LongQuotation {
    private @Nullable Block block;
    private boolean open;
    private boolean inside;
    private Mentions before = new Mentions();

    /** Starts a sentence, given what had been named when the last one began. */
    void enter(Sentence sentence, Mentions beforeLast) {
        boolean goesOn = open && sentence.block().equals(block);
        before = goesOn && !inside ? beforeLast : before;
        inside = goesOn;
        block = sentence.block();
        open = goesOn ^ hasOddMark(sentence);
    }

    /** Returns whether the sentence begins in the words of somebody who spoke in the sentence before. */
    boolean isInside() {
        return inside;
    }

    /** Returns what was named before the quotation that goes on in this sentence. */
    Mentions before() {
        return inside ? before : new Mentions();
    }

    private static boolean hasOddMark(Sentence sentence) {
        boolean odd = false;
        for (Token token : sentence.tokens()) {
            odd ^= token.text().equals("\"");
        }
        return odd;
    }
}
