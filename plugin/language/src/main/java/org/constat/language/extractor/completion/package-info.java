/**
 * Completes facts by each other, in one sentence and over an article: what is called so, what "this decision" and
 * "the plan" are.
 */
@NullMarked
package org.constat.language.extractor.completion;

import org.jspecify.annotations.NullMarked;
