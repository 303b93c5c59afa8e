/** Reads assertions and flat slots by the grammar that reads articles, and refuses what it cannot account for word by word. */
@NullMarked
package org.constat.language.reader;

import org.jspecify.annotations.NullMarked;
