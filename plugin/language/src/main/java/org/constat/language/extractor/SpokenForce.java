package org.constat.language.extractor;

import java.util.Set;
import org.constat.Word;

/** Knows the verbs that say so where they stand beside a quotation, and something else elsewhere ("…", accuse le maire). */
final class SpokenForce {
    private static final Set<String> FRENCH = Set.of("accuser", "dénoncer", "fustiger", "attaquer", "critiquer");
    private static final Set<String> ENGLISH =
            Set.of("accuse", "denounce", "blast", "attack", "criticise", "criticize");

    private SpokenForce() {}

    static Word of(Word verb) {
        String lemma =
                FRENCH.contains(verb.lemma()) ? "affirmer" : ENGLISH.contains(verb.lemma()) ? "claim" : verb.lemma();
        return lemma.equals(verb.lemma()) ? verb : Word.of(verb.text(), lemma, verb.kind());
    }
}
