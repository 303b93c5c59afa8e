/**
 * Reads the clauses of a sentence into facts, with those that stand beside: in titles, appositions, contents and
 * announcements.
 */
@NullMarked
package org.constat.language.extractor.facts;

import org.jspecify.annotations.NullMarked;
