package org.constat.language.extractor.completion;

import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Word;
import org.jspecify.annotations.Nullable;

/** Knows what fillers are about. */
final class Heads {

    private Heads() {}

    /** Returns the base form of what a filler is about; empty where it is no phrase. */
    static String of(@Nullable Filler filler) {
        Word head = word(filler);
        return head == null ? "" : head.lemma();
    }

    /** Returns the base form of the noun that a filler is about; empty where it is no noun. */
    static String noun(@Nullable Filler filler) {
        Word head = word(filler);
        return head == null || head.kind() != Word.Kind.NOUN ? "" : head.lemma();
    }

    /** Returns the same for every phrase that means the same entity, as far as the text tells; empty where it is no phrase. */
    static String entity(@Nullable Filler filler) {
        return filler instanceof Phrase phrase ? phrase.entity() == null ? phrase.text() : phrase.entity() : "";
    }

    private static @Nullable Word word(@Nullable Filler filler) {
        return filler instanceof Phrase phrase ? phrase.head() : null;
    }
}
