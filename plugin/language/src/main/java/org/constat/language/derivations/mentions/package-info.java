/**
 * Takes what a sentence says only by the way: events that it names and takes for granted, where they were held, who
 * took part, and what may never be.
 */
@NullMarked
package org.constat.language.derivations.mentions;

import org.jspecify.annotations.NullMarked;
