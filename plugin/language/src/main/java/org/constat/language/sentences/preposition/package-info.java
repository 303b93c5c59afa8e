/** Gives a noun behind a preposition its place: on a noun before it, in the clause, or as who says so. */
@NullMarked
package org.constat.language.sentences.preposition;

import org.jspecify.annotations.NullMarked;
