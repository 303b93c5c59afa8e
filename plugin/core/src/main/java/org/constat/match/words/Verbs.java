package org.constat.match.words;

import java.util.ArrayList;
import java.util.List;
import org.constat.Phrase;
import org.constat.Word;

/**
 * Makes the relations of wordings and conclusions.
 *
 * @since 0.1
 */
public final class Verbs {
    private Verbs() {}

    /** Returns a verb as a relation. */
    public static Phrase of(String verb) {
        return Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB));
    }

    /** Returns a relation with an adverb more. */
    public static Phrase with(String adverb, Phrase relation) {
        List<Word> modifiers = new ArrayList<>(relation.modifiers());
        modifiers.add(Word.of(adverb, adverb, Word.Kind.ADVERB));
        return relation.withModifiers(modifiers);
    }
}
