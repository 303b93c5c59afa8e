/** Derives from the facts of a sentence what a careful reader takes from its nouns besides. */
@NullMarked
package org.constat.language.derivations;

import org.jspecify.annotations.NullMarked;
