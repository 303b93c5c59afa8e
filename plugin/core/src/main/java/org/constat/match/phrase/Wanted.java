package org.constat.match.phrase;

import java.util.List;
import org.constat.Phrase;
import org.constat.match.parts.Part;

/**
 * A phrase that is asked, with arguments of its pattern that the fact may have hung on the phrase.
 *
 * @param phrase the phrase
 * @param attached the arguments
 * @since 0.1
 */
public record Wanted(Phrase phrase, List<Part> attached) {}
