/**
 * Finds the relation of a clause: its verb or a fixed expression around it, in which voice, also where a title leaves
 * the verb out.
 */
@NullMarked
package org.constat.language.extractor.relation;

import org.jspecify.annotations.NullMarked;
