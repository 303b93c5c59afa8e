/**
 * Gives drafts the part of speech that a statistical model finds likeliest, and mends what it gets wrong in either
 * language.
 */
@NullMarked
package org.constat.language.words.tagging;

import org.jspecify.annotations.NullMarked;
