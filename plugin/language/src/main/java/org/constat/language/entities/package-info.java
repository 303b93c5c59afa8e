/** Knows what the sentences of an article speak of, whatever they call it. */
@NullMarked
package org.constat.language.entities;

import org.jspecify.annotations.NullMarked;
