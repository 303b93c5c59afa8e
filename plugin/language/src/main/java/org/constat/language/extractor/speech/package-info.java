/**
 * Finds who says what is said: sources, speakers beside a clause and around quotations, and those who stay anonymous.
 */
@NullMarked
package org.constat.language.extractor.speech;

import org.jspecify.annotations.NullMarked;
