package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/**
 * Concludes what somebody rejects from as what he rejects it, and back: who rejects a loan as help rejects that it serves as help.
 * What serves as help is help.
 */
final class Uses {
    private static final String RULE = "used-as";
    private static final String AS = "as";

    private Uses() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.object() instanceof Phrase kind && ConceptGroups.says(relation, "serving")) {
            Fact being = fact.toBuilder()
                    .relation(ConcludedVerb.BE.in(language))
                    .object(kind)
                    .build();
            return fact.polarity() == Polarity.AFFIRMATIVE ? List.of(new Conclusion(RULE, being, null)) : List.of();
        }
        if (fact.object() instanceof Fact use && ConceptGroups.says(relation, "rejecting")) {
            return rejectedAs(fact, use, language, lexemes);
        }
        List<Argument> uses = fact.arguments().stream()
                .filter(argument -> argument.role().equals(AS) && argument.filler() instanceof Phrase)
                .toList();
        if (uses.size() != 1
                || !(fact.object() instanceof Phrase thing)
                || !ConceptGroups.says(relation, "rejecting")) {
            return List.of();
        }
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.removeAll(uses);
        return Stream.of(ConcludedVerb.BE, ConcludedVerb.SERVE)
                .map(verb -> Fact.builder(verb.in(language))
                        .subject(thing)
                        .object(uses.get(0).filler())
                        .arguments(rest)
                        .modality(Modality.ASSERTED)
                        .evidence(fact.evidence())
                        .build())
                .map(use -> fact.toBuilder().object(use).arguments(List.of()).build())
                .map(rejecting -> new Conclusion(RULE, rejecting, null))
                .toList();
    }

    /** Who rejects that Lund be chairman rejects Lund as chairman. */
    private static List<Conclusion> rejectedAs(Fact fact, Fact use, String language, Lexemes lexemes) {
        Lexeme verb = lexemes.relation(Lexemes.head(use.relation()), language);
        boolean serves = verb.isBeing() || ConceptGroups.says(verb, "serving");
        if (!serves
                || use.polarity() == Polarity.NEGATIVE
                || !(use.subject() instanceof Phrase thing)
                || !(use.object() instanceof Phrase kind)) {
            return List.of();
        }
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.add(new Argument(AS, kind));
        Fact rejecting = fact.toBuilder().object(thing).arguments(arguments).build();
        return List.of(new Conclusion(RULE, rejecting, null));
    }
}
