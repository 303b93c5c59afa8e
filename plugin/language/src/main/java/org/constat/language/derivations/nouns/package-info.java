/**
 * Knows what nouns say of themselves: which verbs they are made from, whose they are, what they are there to do; and
 * what a derivation is.
 */
@NullMarked
package org.constat.language.derivations.nouns;

import org.jspecify.annotations.NullMarked;
