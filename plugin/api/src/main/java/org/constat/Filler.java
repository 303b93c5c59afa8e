package org.constat;

/**
 * What fills the slot of a fact: a phrase, a group of them, or another fact ("Macron says <em>that 26 allies commit
 * troops</em>").
 *
 * @since 0.1
 */
public sealed interface Filler permits Phrase, Group, Fact {

    /** Returns a readable rendering in the words of the text. */
    String text();
}
