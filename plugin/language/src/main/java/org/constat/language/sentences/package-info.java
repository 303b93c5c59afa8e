/**
 * Clauses, built from chunks: subject, verb, objects, arguments, subordinate clauses, and who says so. The steps that
 * build them stand below in the order in which they rest on each other: preparation, state, verb, preposition, noun,
 * connector, mark, parser; whoever wants clauses starts with {@link
 * org.constat.language.sentences.parser.SentenceParser}. Nobody else fills clauses and nouns.
 */
@NullMarked
package org.constat.language.sentences;

import org.jspecify.annotations.NullMarked;
