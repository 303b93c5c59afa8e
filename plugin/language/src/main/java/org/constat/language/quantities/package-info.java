/** Reads numbers in digits and in words, in French and English. */
@NullMarked
package org.constat.language.quantities;

import org.jspecify.annotations.NullMarked;
