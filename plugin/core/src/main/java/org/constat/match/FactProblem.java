package org.constat.match;

import org.constat.Fact;

/**
 * A fact that could not be read: it was left out, and is no answer to anything.
 *
 * @param article the id of its article
 * @param fact as the extractor sent it
 * @param message which marker contradicts which slot
 * @since 0.1
 */
public record FactProblem(String article, Fact fact, String message) {}
