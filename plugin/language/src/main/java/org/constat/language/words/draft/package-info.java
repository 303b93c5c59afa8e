/** Cuts a sentence into drafts, words in the making, with the readings that a dictionary gives for them. */
@NullMarked
package org.constat.language.words.draft;

import org.jspecify.annotations.NullMarked;
