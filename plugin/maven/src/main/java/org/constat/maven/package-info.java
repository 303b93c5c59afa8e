/** The goals: each turns its parameters into a request, hands it to core, and turns what comes back into a green or a red build. */
@NullMarked
package org.constat.maven;

import org.jspecify.annotations.NullMarked;
