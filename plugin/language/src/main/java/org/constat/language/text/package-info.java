/** Cleans text without losing its offsets, and splits it into typed blocks and sentences. */
@NullMarked
package org.constat.language.text;

import org.jspecify.annotations.NullMarked;
