/** Keeps how far the parse of a sentence has come, looks ahead, and knows what verbs and nouns take with them. */
@NullMarked
package org.constat.language.sentences.state;

import org.jspecify.annotations.NullMarked;
