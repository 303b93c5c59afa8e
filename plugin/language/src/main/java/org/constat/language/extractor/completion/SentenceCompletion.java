package org.constat.language.extractor.completion;

import java.util.List;
import org.constat.Fact;
import org.constat.language.extractor.speech.Spoken;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.Vocabulary;

/**
 * Completes the facts of one sentence by each other: what is called so, what sums up a clause, who is one of several, what was
 * not answered, who demands what a text demands, since when somebody holds an office.
 *
 * @since 0.1
 */
public final class SentenceCompletion {
    private final ApposedThoughts thoughts;
    private final WholeClauses wholeClauses;
    private final Dissents dissents;
    private final Unanswered unanswered;
    private final TakenOffices offices;
    private final Informants informants;

    public SentenceCompletion(Grammar grammar, Vocabulary vocabulary) {
        this.thoughts = new ApposedThoughts(grammar, vocabulary);
        this.wholeClauses = new WholeClauses(vocabulary);
        this.dissents = new Dissents(grammar.language(), vocabulary);
        this.unanswered = new Unanswered(grammar.language(), vocabulary);
        this.offices = new TakenOffices(grammar.language());
        this.informants = new Informants(grammar.language());
    }

    /** Returns the facts of a sentence, with those that follow from the others, each with its speaker for "I" and "we". */
    public List<Fact> of(List<Fact> sentence) {
        List<Fact> thought = thoughts.resolved(CalledThings.resolved(sentence));
        List<Fact> whole = wholeClauses.resolved(WhatItIs.resolved(TollsThere.resolved(OneOfMany.resolved(thought))));
        List<Fact> told = informants.told(offices.told(unanswered.told(dissents.told(whole))));
        return SignedDemands.told(told).stream().map(Spoken::resolved).toList();
    }
}
