/** Says whether a fact satisfies a query, slot by slot. */
@NullMarked
package org.constat.match.fact;

import org.jspecify.annotations.NullMarked;
