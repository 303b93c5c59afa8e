/**
 * Reads French words: splits them, corrects their parts of speech, and chooses among the readings of their forms.
 */
@NullMarked
package org.constat.language.words.french;

import org.jspecify.annotations.NullMarked;
