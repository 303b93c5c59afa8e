package org.constat.match.inference;

import org.constat.Phrase;
import org.constat.match.words.Verbs;

/** The verbs of conclusions that stand in no fact. */
enum ConcludedVerb {
    BE("be", "be", "être"),
    CALL("name-call", "call", "appeler"),
    CALL_FOR("call-for", "call for", "réclamer"),
    CAUSE("cause", "cause", "causer"),
    COME("come-from", "come from", "venir de"),
    CONTINUE("continue-doing", "continue to", "continuer de"),
    CRITICISE("criticise", "criticise", "critiquer"),
    EMPLOY("employ", "employ", "employer"),
    ENTRUST("entrust", "entrust", "confier"),
    EXPECT("expect", "expect", "s'attendre à"),
    FALL("decrease", "fall", "baisser"),
    FEAR("fear", "fear", "craindre"),
    FINE("fine", "fine", "condamner à une amende"),
    HOLD("hold-post", "hold the post of", "occuper le poste de"),
    IMPOSE("impose", "impose", "infliger"),
    LEAD("lead", "lead", "diriger"),
    NAME("be-named", "be called", "s'appeler"),
    OPEN("open-thing", "open", "ouvrir"),
    PLAN("intend", "intend", "compter"),
    REJECT("reject", "reject", "rejeter"),
    REFUSE("refuse-to", "refuse to", "refuser de"),
    REMAIN("remain", "remain", "rester"),
    REOPEN("reopen", "reopen", "rouvrir"),
    RESUME("resume", "resume", "reprendre"),
    RISE("increase", "rise", "augmenter"),
    SENTENCE("sentence", "sentence", "condamner"),
    SERVE("serve-as", "serve as", "servir de"),
    STIPULATE("stipulate", "stipulate", "stipuler"),
    THREATEN("threaten-to-do", "threaten to", "menacer de"),
    WANT("want", "want", "vouloir"),
    WORK("work-toil", "work", "travailler"),
    WORK_FOR("work-for", "work for", "travailler pour");

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
        return Verbs.of(language.equals("fr") ? french : english);
    }
}
