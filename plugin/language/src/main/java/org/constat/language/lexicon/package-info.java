/** Holds the general lexicon of newspaper French and English: compiles it in the build, and loads it. */
@NullMarked
package org.constat.language.lexicon;

import org.jspecify.annotations.NullMarked;
