package org.constat.language.extractor;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/** Makes facts of events that a sentence only mentions, where it takes them for granted: "depuis le début des travaux". */
final class EventFacts {
    private static final String RULE = "nominalisation";

    private final Grammar grammar;
    private final PhraseBuilder phrases;
    private final Roles roles;

    EventFacts(Grammar grammar, PhraseBuilder phrases, Roles roles) {
        this.grammar = grammar;
        this.phrases = phrases;
        this.roles = roles;
    }

    List<Fact> of(Clause clause, VerbChunk verb, Context context) {
        Tense tense = verb.tense() == Tense.PRESENT ? Tense.PRESENT : Tense.PAST;
        List<Fact> found = new ArrayList<>();
        for (Prepositional argument : clause.arguments()) {
            if (isTakenForGranted(argument.preposition())) {
                for (Nominal member : argument.nominal().members()) {
                    add(member, tense, context, found);
                }
            }
        }
        return found;
    }

    private static boolean isTakenForGranted(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && switch (preposition.lemma()) {
                    case "depuis", "après", "malgré", "en dépit de", "à la suite de", "grâce à", "à cause de" -> true;
                    default -> false;
                };
    }

    private void add(Nominal event, Tense tense, Context context, List<Fact> found) {
        NounChunk chunk = event.chunk();
        String verb =
                chunk.time() ? lasting(chunk) : grammar.verbOfEvent(chunk.head().lemma());
        if (verb == null || chunk.isNegative() || event.isExcluded()) {
            return;
        }
        for (Prepositional complement : event.complements()) {
            if (roles.ofComplement(complement).equals("of")
                    && !complement.nominal().chunk().time()) {
                for (Nominal thing : complement.nominal().members()) {
                    found.add(fact(thing, verb, event, tense, context));
                }
            }
        }
    }

    /** "trois ans de guerre": the war lasts. */
    private static @Nullable String lasting(NounChunk time) {
        boolean counted = time.quantity() != null && !time.quantity().ordinal();
        return counted ? "durer" : null;
    }

    private Fact fact(Nominal thing, String verb, Nominal event, Tense tense, Context context) {
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
        if (event.chunk().time()) {
            Phrase time = phrases.time(event.chunk());
            found.add(new Argument("since", time));
            found.add(new Argument("time", time));
        }
        for (Prepositional complement : event.complements()) {
            String role = roles.ofComplement(complement);
            if (!role.equals("of")) {
                found.add(new Argument(role, phrases.phrase(complement.nominal())));
            }
        }
        return found;
    }
}
