package org.constat.language.extractor.facts;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.status.Context;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.phrases.Vocabulary;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Takes from "après deux mois de grève" that the strike lasts two months. */
final class DurationFacts {
    private static final String RULE = "duration";

    private final Grammar grammar;
    private final Vocabulary vocabulary;
    private final PhraseBuilder phrases;
    private final Roles roles;

    DurationFacts(Grammar grammar, Vocabulary vocabulary, PhraseBuilder phrases, Roles roles) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.roles = roles;
    }

    List<Fact> of(Clause clause, VerbChunk verb, Context context) {
        Tense tense = verb.tense() == Tense.PRESENT ? Tense.PRESENT : Tense.PAST;
        List<Fact> found = new ArrayList<>();
        for (Prepositional argument : clause.arguments()) {
            if (isTakenForGranted(argument.preposition())) {
                for (Nominal member : argument.nominal().members()) {
                    add(member, clause, tense, context, found);
                }
            }
        }
        return found;
    }

    private static boolean isTakenForGranted(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && switch (preposition.lemma()) {
                    case "depuis", "après", "malgré", "en dépit de", "à cause de", "after", "despite", "following" ->
                        true;
                    default -> false;
                };
    }

    private void add(Nominal event, Clause clause, Tense tense, Context context, List<Fact> found) {
        NounChunk chunk = event.chunk();
        boolean counted = chunk.quantity() != null && !chunk.quantity().ordinal();
        if (!chunk.time() || !counted || chunk.isNegative() || event.isExcluded()) {
            return;
        }
        for (Prepositional complement : event.complements()) {
            if (roles.ofComplement(complement).equals("of")
                    && !complement.nominal().chunk().time()) {
                for (Nominal thing : complement.nominal().members()) {
                    found.add(fact(thing, event, tense, context));
                    for (Nominal same : sameAs(thing, clause)) {
                        found.add(fact(same, event, tense, context));
                    }
                }
            }
        }
    }

    /** "la guerre s'enlise après deux ans de conflit": the war lasts, which is called a conflict here. */
    private List<Nominal> sameAs(Nominal thing, Clause clause) {
        String called = thing.chunk().head().lemma();
        return clause.subjects().stream()
                .filter(subject -> !subject.chunk().isName()
                        && vocabulary.canBeCalled(subject.chunk().head().lemma(), called))
                .toList();
    }

    private Fact fact(Nominal thing, Nominal event, Tense tense, Context context) {
        String verb = grammar.language().equals("fr") ? "durer" : "last";
        Word head = Word.of(event.chunk().head().text(), verb, Word.Kind.VERB);
        Phrase relation =
                phrases.verb(head, event.chunk().begin(), event.chunk().end());
        return Fact.builder(relation)
                .subject(phrases.phrase(thing))
                .arguments(arguments(event))
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(tense)
                .source(context.source())
                .rule(RULE)
                .build();
    }

    private List<Argument> arguments(Nominal event) {
        List<Argument> found = new ArrayList<>();
        Phrase time = phrases.time(event.chunk());
        found.add(new Argument("since", time));
        found.add(new Argument("time", time));
        for (Prepositional complement : event.complements()) {
            String role = roles.ofComplement(complement);
            if (!role.equals("of")) {
                found.add(new Argument(role, phrases.phrase(complement.nominal())));
            }
        }
        return found;
    }
}
