package org.constat.language.extractor;

import java.util.List;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;

/** "Collision entre un bus et une grue à Lens": what a headline names without a verb has taken place. */
final class HeadlineFacts {
    private static final String RULE = "headline";

    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final PhraseBuilder phrases;
    private final Roles roles;

    HeadlineFacts(Grammar grammar, Vocabulary vocabulary, PhraseBuilder phrases, Roles roles) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.roles = roles;
    }

    List<Fact> of(Clause clause, Context context) {
        boolean alone = clause.kind() == Clause.Kind.MAIN
                && !clause.isQuestion()
                && clause.subjects().size() == 1;
        if (!alone || !isEvent(clause.subjects().get(0))) {
            return List.of();
        }
        String verb = grammar.language().equals("fr") ? "avoir lieu" : "take place";
        Nominal event = clause.subjects().get(0);
        return List.of(Fact.builder(Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB)))
                .subject(phrases.phrase(event))
                .arguments(roles.arguments(clause, phrases))
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(context.source())
                .rule(RULE)
                .build());
    }

    private boolean isEvent(Nominal nominal) {
        NounChunk noun = nominal.chunk();
        String lemma = noun.head().lemma();
        boolean event = vocabulary.isNominalisation(lemma) || grammar.verbOfEvent(lemma) != null;
        return event
                && noun.head().kind() == Word.Kind.NOUN
                && noun.determiner() == Determiner.NONE
                && noun.quantity() == null
                && !nominal.complements().isEmpty()
                && !vocabulary.isBeing(lemma);
    }
}
