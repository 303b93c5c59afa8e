/** One run from corpus to outcomes: the whole that goals and test engines call. */
@NullMarked
package org.constat.check;

import org.jspecify.annotations.NullMarked;
