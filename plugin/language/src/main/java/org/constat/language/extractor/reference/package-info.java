/**
 * Finds what pronouns, possessives and "there" stand for, and remembers what the text has named for the sentences to
 * come.
 */
@NullMarked
package org.constat.language.extractor.reference;

import org.jspecify.annotations.NullMarked;
