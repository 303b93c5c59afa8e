/**
 * Looks words up once: spelling folded, senses resolved, for every comparison that follows; and knows the few
 * words that matching treats apart.
 */
@NullMarked
package org.constat.match.words;

import org.jspecify.annotations.NullMarked;
