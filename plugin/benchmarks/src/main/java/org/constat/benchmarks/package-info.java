/** Measures how good the built-in extractor is on a corpus, and how fast its parts are. */
@NullMarked
package org.constat.benchmarks;

import org.jspecify.annotations.NullMarked;
