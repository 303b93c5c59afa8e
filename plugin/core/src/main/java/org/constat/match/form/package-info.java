/**
 * Makes of each fact the forms in which it can satisfy a pattern: reported, reworded, concluded, seen from its
 * other end.
 */
@NullMarked
package org.constat.match.form;

import org.jspecify.annotations.NullMarked;
