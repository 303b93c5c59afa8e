/** Asks the extractor for the facts of each article, or takes them from a stored extraction. */
@NullMarked
package org.constat.extract;

import org.jspecify.annotations.NullMarked;
