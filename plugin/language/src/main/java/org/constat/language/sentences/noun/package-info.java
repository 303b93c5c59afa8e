/** Gives any other noun its place: subject, object, apposition, member of an enumeration, time. */
@NullMarked
package org.constat.language.sentences.noun;

import org.jspecify.annotations.NullMarked;
