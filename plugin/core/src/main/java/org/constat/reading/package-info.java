/** Reads what people write, in facts files, annotations and commands, into assertions with readings. */
@NullMarked
package org.constat.reading;

import org.jspecify.annotations.NullMarked;
