/** Gives verbs, participles and infinitives their place: in which clause, with whose subject, on which noun. */
@NullMarked
package org.constat.language.sentences.verb;

import org.jspecify.annotations.NullMarked;
