/**
 * Finds who takes part in what a verb says: its subject, also that of an infinitive, its object, and its arguments,
 * each in its role.
 */
@NullMarked
package org.constat.language.extractor.arguments;

import org.jspecify.annotations.NullMarked;
