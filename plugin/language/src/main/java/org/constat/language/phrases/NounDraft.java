package org.constat.language.phrases;

import java.util.ArrayList;
import java.util.List;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/** A noun chunk in the making. */
final class NounDraft {
    final int begin;
    int at;

    @Nullable
    Word head;

    final List<Word> modifiers = new ArrayList<>();

    @Nullable
    Numeral number;

    Quantity.Bound bound = Quantity.Bound.EXACT;
    Determiner determiner = Determiner.NONE;

    @Nullable
    NounChunk possessor;

    @Nullable
    NounChunk title;

    Morphology morphology = Morphology.UNKNOWN;
    boolean time;

    NounDraft(int begin) {
        this.begin = begin;
        this.at = begin;
    }

    @Nullable
    Quantity quantity() {
        if (number == null) {
            return null;
        }
        Quantity.Bound stated = bound == Quantity.Bound.EXACT ? number.bound() : bound;
        return new Quantity(number.value(), null, stated, number.ordinal());
    }

    NounChunk finish(Word found) {
        return new NounChunk(begin, at, found, modifiers, quantity(), determiner, possessor, title, morphology, time);
    }

    /** Returns the noun as the title of the name behind it ("le ministre danois Nils Lund"). */
    NounChunk asTitle(Word noun) {
        return new NounChunk(begin, at, noun, modifiers, quantity(), determiner, possessor, null, morphology, false);
    }
}
