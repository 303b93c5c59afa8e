package org.constat.language.extractor.relation;

import org.constat.Phrase;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * A verb, or a fixed expression around one, as a clause uses it.
 *
 * @param phrase the relation of the fact
 * @param lemma as the lexicon spells it
 * @param end behind the last token that belongs to it
 * @param preposition whether its last word is a preposition, whose noun is the object
 * @param part what stands behind the object and belongs to it ("met le maire en garde"), or null
 * @since 0.1
 */
public record Relation(
        Phrase phrase,
        String lemma,
        int end,
        boolean preposition,
        @Nullable Prepositional part) {

    public Relation(Phrase phrase, String lemma, int end, boolean preposition) {
        this(phrase, lemma, end, preposition, null);
    }

    /** Returns whether it denies by a word of its own ("pay no attention to"). */
    public boolean saysNo() {
        return lemma.contains(" no ");
    }
}
