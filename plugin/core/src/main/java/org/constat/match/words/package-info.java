/** Looks words up once: spelling folded, senses resolved, for every comparison that follows. */
@NullMarked
package org.constat.match.words;

import org.jspecify.annotations.NullMarked;
