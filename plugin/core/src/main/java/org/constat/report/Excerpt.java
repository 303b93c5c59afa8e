package org.constat.report;

/**
 * Where in an article a fact stands.
 *
 * @param article its id
 * @param line from 1 in the article's text; 0 where the fact does not say
 * @param sentence the sentence it stands in, as it is in the text; empty where it is not known or must not be shown
 * @since 0.1
 */
public record Excerpt(String article, int line, String sentence) {}
