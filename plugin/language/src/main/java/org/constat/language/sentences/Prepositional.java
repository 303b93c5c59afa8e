package org.constat.language.sentences;

import org.constat.language.phrases.PrepositionChunk;
import org.jspecify.annotations.Nullable;

/**
 * A noun with the preposition before it.
 *
 * @param preposition null for a bare adverbial noun ("jeudi")
 * @param nominal what follows it
 * @since 0.1
 */
public record Prepositional(@Nullable PrepositionChunk preposition, Nominal nominal) {}
