/** Parses sentences into clauses, chunk by chunk: where parsing starts. */
@NullMarked
package org.constat.language.sentences.parser;

import org.jspecify.annotations.NullMarked;
