/** Facts as tests: annotations that say what must be found, and the engine that runs them. */
@NullMarked
package org.constat.junit;

import org.jspecify.annotations.NullMarked;
