/** Takes from what things are called what they are: which office somebody holds, and what belongs to what. */
@NullMarked
package org.constat.language.derivations.kinds;

import org.jspecify.annotations.NullMarked;
