/** Knows which words say the same: concepts and their relations, names and their aliases, in a general layer and the project's own. */
@NullMarked
package org.constat.lexicon;

import org.jspecify.annotations.NullMarked;
