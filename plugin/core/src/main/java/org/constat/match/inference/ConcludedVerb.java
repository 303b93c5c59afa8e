package org.constat.match.inference;

import org.constat.Phrase;
import org.constat.Word;

/** The verbs of conclusions that stand in no fact. */
enum ConcludedVerb {
    BE("be", "être"),
    LEAD("lead", "diriger"),
    REJECT("reject", "rejeter");

    private final String english;
    private final String french;

    ConcludedVerb(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** Returns the verb as a relation in a language. */
    Phrase in(String language) {
        String verb = language.equals("fr") ? french : english;
        return Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB));
    }
}
