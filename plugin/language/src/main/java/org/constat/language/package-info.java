/** Brings French and English into Constat, found as services. */
@NullMarked
package org.constat.language;

import org.jspecify.annotations.NullMarked;
