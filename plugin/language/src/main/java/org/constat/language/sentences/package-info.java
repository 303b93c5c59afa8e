/** Builds clauses from chunks: subject, verb, objects, arguments, subordinate clauses, and who says so. */
@NullMarked
package org.constat.language.sentences;

import org.jspecify.annotations.NullMarked;
