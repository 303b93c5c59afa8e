/**
 * Knows what single words tell the extractor: families of meanings, kinds of nouns, who can act, lists of its own.
 */
@NullMarked
package org.constat.language.extractor.words;

import org.jspecify.annotations.NullMarked;
