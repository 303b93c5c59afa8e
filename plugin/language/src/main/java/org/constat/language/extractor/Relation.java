package org.constat.language.extractor;

import org.constat.Phrase;

/**
 * A verb, or a fixed expression around one, as a clause uses it.
 *
 * @param phrase the relation of the fact
 * @param lemma as the lexicon spells it
 * @param end behind the last token that belongs to it
 * @param preposition whether its last word is a preposition, whose noun is the object
 */
record Relation(Phrase phrase, String lemma, int end, boolean preposition) {}
