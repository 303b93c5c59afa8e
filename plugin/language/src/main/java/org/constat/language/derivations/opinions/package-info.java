/** Takes from who judges, wants, stresses or estimates something what it is in his eyes, and what he wants of it. */
@NullMarked
package org.constat.language.derivations.opinions;

import org.jspecify.annotations.NullMarked;
