/**
 * Knows what the words in and around a clause make of what it says: denied, wanted, planned, asked, reported, content
 * of another.
 */
@NullMarked
package org.constat.language.extractor.status;

import org.jspecify.annotations.NullMarked;
