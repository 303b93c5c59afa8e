/**
 * Derives from the facts of a sentence what a careful reader takes from its nouns besides. Its rooms stand below in the
 * order in which they rest on each other: nouns, events, deeds, mentions, opinions, numbers, kinds; whoever derives
 * starts with {@link Derivations}.
 */
@NullMarked
package org.constat.language.derivations;

import org.jspecify.annotations.NullMarked;
