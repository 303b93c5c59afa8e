/** AssertJ assertions on extractions and on the facts found in them. */
@NullMarked
package org.constat.junit.assertions;

import org.jspecify.annotations.NullMarked;
