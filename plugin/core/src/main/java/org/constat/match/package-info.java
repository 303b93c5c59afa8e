/** Holds each fact against the readings, with a proof for what matches and the nearest fact for what does not. */
@NullMarked
package org.constat.match;

import org.jspecify.annotations.NullMarked;
