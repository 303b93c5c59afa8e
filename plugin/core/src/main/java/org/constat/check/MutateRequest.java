package org.constat.check;

import org.jspecify.annotations.Nullable;

/**
 * How to try the strength of a suite. Immutable.
 *
 * @param setup corpus, extractor, languages
 * @param most how many damages to try; more of them are spread evenly over the facts
 * @param minNoticed how many of a hundred damages have to be noticed; null for any number
 * @since 0.1
 */
public record MutateRequest(Setup setup, int most, @Nullable Integer minNoticed) {}
