/** Holds the facts of article after article against assertions: where matching starts. */
@NullMarked
package org.constat.match.run;

import org.jspecify.annotations.NullMarked;
