/** Holds verdicts against what was expected, and outcomes against the baseline. */
@NullMarked
package org.constat.gate;

import org.jspecify.annotations.NullMarked;
