package org.constat.match;

import java.util.List;
import org.constat.Phrase;

/**
 * A phrase that is asked, with arguments of its pattern that the fact may have hung on the phrase.
 *
 * @param phrase the phrase
 * @param attached the arguments
 */
record Wanted(Phrase phrase, List<Part> attached) {}
