package org.constat.language.extractor;

import org.constat.Block;
import org.constat.Phrase;
import org.jspecify.annotations.Nullable;

/** Remembers the thing done of which a sentence has said what it is, for the "this" of the next. */
final class Described {
    private @Nullable Phrase now;
    private @Nullable Phrase before;

    /** Starts a sentence; all items of a list go on with the sentence before the list. */
    void enter(Block.@Nullable Type last, Block.Type type) {
        boolean goesOn = type == Block.Type.PARAGRAPH || type == Block.Type.LIST_ITEM;
        boolean item = type == Block.Type.LIST_ITEM && last == Block.Type.LIST_ITEM;
        before = item ? before : goesOn ? now : null;
        now = null;
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
