/** Says whether a word, a number, a time, a phrase of a fact says the one that is asked, and writes down how. */
@NullMarked
package org.constat.match.phrase;

import org.jspecify.annotations.NullMarked;
