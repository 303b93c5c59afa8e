package org.constat.language.words;

/**
 * Parts of speech, as Universal Dependencies names them.
 *
 * @since 0.1
 */
public enum Pos {
    NOUN,
    PROPN,
    VERB,
    AUX,
    ADJ,
    ADV,
    DET,
    PRON,
    ADP,
    CCONJ,
    SCONJ,
    NUM,
    PART,
    PUNCT,
    INTJ,
    SYM,
    X
}
