package org.constat.match.inference;

import org.constat.Phrase;
import org.constat.Word;

/** The verbs of conclusions that stand in no fact. */
enum ConcludedVerb {
    BE("be", "be", "être"),
    CAUSE("cause", "cause", "causer"),
    COME("come-from", "come from", "venir de"),
    FALL("decrease", "fall", "baisser"),
    LEAD("lead", "lead", "diriger"),
    PLAN("intend", "intend", "compter"),
    REJECT("reject", "reject", "rejeter"),
    RISE("increase", "rise", "augmenter"),
    SERVE("serve-as", "serve as", "servir de"),
    STIPULATE("stipulate", "stipulate", "stipuler"),
    WANT("want", "want", "vouloir");

    private final String concept;
    private final String english;
    private final String french;

    ConcludedVerb(String concept, String english, String french) {
        this.concept = concept;
        this.english = english;
        this.french = french;
    }

    /** Returns the id of the concept that it says. */
    String concept() {
        return concept;
    }

    /** Returns the verb as a relation in a language. */
    Phrase in(String language) {
        String verb = language.equals("fr") ? french : english;
        return Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB));
    }
}
