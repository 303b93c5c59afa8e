package org.constat.language.phrases.reading;

import java.util.ArrayList;
import java.util.List;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.NounChunk;
import org.constat.language.words.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * A noun chunk in the making.
 *
 * @since 0.1
 */
public final class NounDraft {
    public final int begin;
    public int at;

    @Nullable
    Word head;

    public final List<Word> modifiers = new ArrayList<>();

    public @Nullable Numeral number;

    public Quantity.Bound bound = Quantity.Bound.EXACT;
    public Determiner determiner = Determiner.NONE;

    public @Nullable NounChunk possessor;

    public @Nullable NounChunk title;

    public Morphology morphology = Morphology.UNKNOWN;
    public boolean time;

    public NounDraft(int begin) {
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

    public NounChunk finish(Word found) {
        return new NounChunk(begin, at, found, modifiers, quantity(), determiner, possessor, title, morphology, time);
    }

    /** Returns the noun as the title of the name behind it ("le ministre danois Nils Lund"). */
    public NounChunk asTitle(Word noun) {
        return new NounChunk(begin, at, noun, modifiers, quantity(), determiner, possessor, null, morphology, false);
    }
}
