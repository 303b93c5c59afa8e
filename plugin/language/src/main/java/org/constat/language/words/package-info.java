/** Tokens with their part of speech, lemma and form. */
@NullMarked
package org.constat.language.words;

import org.jspecify.annotations.NullMarked;
