package org.constat.match.fact;

import org.constat.match.phrase.Link;

/**
 * A relation that says the one asked for.
 *
 * @param link how
 * @param state whether what they say lasts, so that a past one says nothing of the present
 */
record Related(Link link, boolean state) {}
