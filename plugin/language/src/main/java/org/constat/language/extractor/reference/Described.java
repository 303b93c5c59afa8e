package org.constat.language.extractor.reference;

import org.constat.Block;
import org.constat.Phrase;
import org.constat.language.words.Sentence;
import org.jspecify.annotations.Nullable;

/** Remembers the thing done of which a sentence has said what it is, for the "this" of the next. */
final class Described {
    private @Nullable Phrase now;
    private @Nullable Phrase before;

    /** Starts a sentence; all items of a list go on with the sentence before the list, or before the words that open it. */
    void enter(Block.@Nullable Type last, Sentence sentence) {
        Block.Type type = sentence.block().type();
        boolean goesOn = type == Block.Type.PARAGRAPH || type == Block.Type.LIST_ITEM;
        boolean item = type == Block.Type.LIST_ITEM && (last == Block.Type.LIST_ITEM || isOpenedAbove(sentence));
        before = item ? before : goesOn ? now : null;
        now = null;
    }

    /** "Cela montre :", "• un malaise": the item begins with words that stand before it. */
    private static boolean isOpenedAbove(Sentence sentence) {
        return !sentence.tokens().isEmpty()
                && sentence.tokens().get(0).span().begin() < sentence.span().begin();
    }

    /** Remembers something done of which the last clause says what it is; null for any other clause. */
    void describe(@Nullable Phrase deed) {
        now = deed;
    }

    /** Returns the same of the sentence before; null where its last clause speaks of something else. */
    @Nullable
    Phrase before() {
        return before;
    }
}
