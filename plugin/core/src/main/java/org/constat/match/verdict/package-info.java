/**
 * Collects what articles answer to each assertion, and judges it: the verdict, the nearest facts, what would
 * mend it.
 */
@NullMarked
package org.constat.match.verdict;

import org.jspecify.annotations.NullMarked;
