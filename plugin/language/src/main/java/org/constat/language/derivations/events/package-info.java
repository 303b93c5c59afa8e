/** Makes facts of events that nouns name, with who does what, to whom and how often. */
@NullMarked
package org.constat.language.derivations.events;

import org.jspecify.annotations.NullMarked;
