package org.constat.language.extractor.facts;

import java.util.List;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.status.Context;
import org.constat.language.phrases.Determiner;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.jspecify.annotations.Nullable;

/** "Collision entre un bus et une grue à Lens": what a headline names without a verb has taken place. */
final class HeadlineFacts {
    private static final String RULE = "headline";

    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final PhraseBuilder phrases;
    private final Roles roles;
    private final AmountLabels labels;
    private @Nullable Phrase event;

    HeadlineFacts(Grammar grammar, Vocabulary vocabulary, PhraseBuilder phrases, Roles roles) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.roles = roles;
        this.labels = new AmountLabels(grammar, phrases);
    }

    List<Fact> of(Clause clause, Context context) {
        boolean alone = clause.kind() == Clause.Kind.MAIN
                && !clause.isQuestion()
                && clause.subjects().size() == 1;
        if (!alone) {
            return List.of();
        }
        Nominal named = clause.subjects().get(0);
        if (labels.isLabel(named)) {
            labels.remember(named, clause.section());
            return List.of();
        }
        Phrase label = labels.before(named, clause.section());
        if (label != null) {
            return List.of(fact(grammar.language().equals("fr") ? "s'élever à" : "amount to", clause, context)
                    .subject(label)
                    .object(phrases.phrase(named))
                    .build());
        }
        boolean french = grammar.language().equals("fr");
        if (isEvent(named)) {
            event = phrases.phrase(named);
            return List.of(fact(french ? "avoir lieu" : "take place", clause, context)
                    .subject(phrases.phrase(named))
                    .build());
        }
        return french ? tolls(named, clause, context) : List.of();
    }

    /** "Collision à Lens : deux morts et neuf blessés": the collision makes both. */
    private List<Fact> tolls(Nominal named, Clause clause, Context context) {
        return named.members().stream()
                .filter(HeadlineFacts::isToll)
                .map(toll -> fact("faire", clause, context)
                        .subject(event)
                        .object(phrases.phrase(toll))
                        .build())
                .toList();
    }

    private Fact.Builder fact(String verb, Clause clause, Context context) {
        return Fact.builder(Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB)))
                .arguments(roles.arguments(clause, phrases))
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(context.source())
                .rule(RULE);
    }

    /** "Deux morts dans un incendie". */
    private static boolean isToll(Nominal nominal) {
        Quantity quantity = nominal.chunk().quantity();
        return quantity != null
                && !quantity.ordinal()
                && switch (nominal.chunk().head().lemma()) {
                    case "mort", "blessé", "tué" -> true;
                    default -> false;
                };
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
