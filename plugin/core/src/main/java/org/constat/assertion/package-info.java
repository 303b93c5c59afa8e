/** Reads what people say must be found: facts files become assertions, and each assertion has a reading. */
@NullMarked
package org.constat.assertion;

import org.jspecify.annotations.NullMarked;
