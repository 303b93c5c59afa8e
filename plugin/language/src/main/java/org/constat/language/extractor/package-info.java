/** Turns clauses into facts: the built-in extractor. */
@NullMarked
package org.constat.language.extractor;

import org.jspecify.annotations.NullMarked;
