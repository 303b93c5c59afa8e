/**
 * Parts, joins and completes chunks before clauses are built of them: ages, headlines, what somebody judges a thing
 * to be.
 */
@NullMarked
package org.constat.language.sentences.preparation;

import org.jspecify.annotations.NullMarked;
