/** Reads what nouns and verbs of both languages have in common: numbers, dates, determiners, pronouns, titles. */
@NullMarked
package org.constat.language.phrases.reading;

import org.jspecify.annotations.NullMarked;
