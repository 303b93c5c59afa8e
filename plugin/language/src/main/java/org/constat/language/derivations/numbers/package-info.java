/** Takes from numbers what they count: the dead, the staff, years of age, and what a price was before. */
@NullMarked
package org.constat.language.derivations.numbers;

import org.jspecify.annotations.NullMarked;
