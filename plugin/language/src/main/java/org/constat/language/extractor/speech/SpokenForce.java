package org.constat.language.extractor.speech;

import java.util.Set;
import org.constat.Word;
import org.constat.language.extractor.words.Listed;

/** Knows the verbs that say so where they stand beside a quotation, and something else elsewhere ("…", accuse le maire). */
final class SpokenForce {
    private static final Set<String> AFFIRMING = Listed.as("affirming");
    private static final Set<String> CLAIMING = Listed.as("claiming");

    private SpokenForce() {}

    static Word of(Word verb) {
        String lemma = AFFIRMING.contains(verb.lemma())
                ? "affirmer"
                : CLAIMING.contains(verb.lemma()) ? "claim" : verb.lemma();
        return lemma.equals(verb.lemma()) ? verb : Word.of(verb.text(), lemma, verb.kind());
    }
}
