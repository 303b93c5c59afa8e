/** Reads what punctuation marks open and close: inserted phrases, parentheses, what a colon announces. */
@NullMarked
package org.constat.language.sentences.mark;

import org.jspecify.annotations.NullMarked;
