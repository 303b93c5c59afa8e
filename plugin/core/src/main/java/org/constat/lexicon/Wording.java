package org.constat.lexicon;

/**
 * Words that say a concept, as an entry writes them.
 *
 * @param language the BCP 47 tag
 * @param form in which way they say it
 * @param text never empty, without tabs and line ends
 */
record Wording(String language, Sense.Form form, String text) {}
