/**
 * Turns clauses into facts: the built-in extractor. Its steps stand below in the order in which data takes them:
 * words, phrase, reference, relation, status, arguments, speech, facts, completion; whoever extracts starts with
 * {@link ExtractorFactory}.
 */
@NullMarked
package org.constat.language.extractor;

import org.jspecify.annotations.NullMarked;
