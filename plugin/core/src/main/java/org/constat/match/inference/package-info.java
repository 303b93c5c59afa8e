/** Draws from a fact the few conclusions that a careful reader draws, each under a name. */
@NullMarked
package org.constat.match.inference;

import org.jspecify.annotations.NullMarked;
