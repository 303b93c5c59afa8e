/** Leads a text through the steps that make words of it: where analysis starts. */
@NullMarked
package org.constat.language.words.analysis;

import org.jspecify.annotations.NullMarked;
