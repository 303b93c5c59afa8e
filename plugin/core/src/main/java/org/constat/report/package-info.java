/** Writes down what came out: for people on the console, for CI servers and other tools in files. */
@NullMarked
package org.constat.report;

import org.jspecify.annotations.NullMarked;
