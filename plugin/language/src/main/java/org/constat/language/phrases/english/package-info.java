/** Reads English nouns and verbs. */
@NullMarked
package org.constat.language.phrases.english;

import org.jspecify.annotations.NullMarked;
