/** Reads French nouns and verbs. */
@NullMarked
package org.constat.language.phrases.french;

import org.jspecify.annotations.NullMarked;
