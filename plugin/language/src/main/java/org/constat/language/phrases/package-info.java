/**
 * Chunks of a sentence, nouns with what belongs to them, verbs with their auxiliaries, connectors, and what the words
 * of a language are like. The steps that group tokens into chunks stand below in the order in which they rest on each
 * other: reading, english and french, chunker; whoever wants chunks starts with {@link
 * org.constat.language.phrases.chunker.Chunker}.
 */
@NullMarked
package org.constat.language.phrases;

import org.jspecify.annotations.NullMarked;
