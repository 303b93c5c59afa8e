/** Reads a corpus folder: its settings, its articles, and the places in its files that messages point at. */
@NullMarked
package org.constat.corpus;

import org.jspecify.annotations.NullMarked;
