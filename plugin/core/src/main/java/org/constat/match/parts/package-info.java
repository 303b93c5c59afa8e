/** Takes phrases apart: a head, and what hangs on it in which role. */
@NullMarked
package org.constat.match.parts;

import org.jspecify.annotations.NullMarked;
