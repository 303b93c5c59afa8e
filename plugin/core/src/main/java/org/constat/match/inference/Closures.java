package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes when what is closed or suspended opens again: what stays closed until May does not reopen before May, and back. */
final class Closures {
    private static final String RULE = "closed-until";
    private static final String CLOSED = "closed";
    private static final String UNTIL = "until";
    private static final String BEFORE = "before";
    private static final Set<Tense> NOW_OR_LATER = Set.of(Tense.PRESENT, Tense.FUTURE);

    private Closures() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.modality() != Modality.ASSERTED || !NOW_OR_LATER.contains(fact.tense())) {
            return List.of();
        }
        if (fact.polarity() == Polarity.NEGATIVE) {
            return relation.says(ConcludedVerb.REOPEN.concept()) && fact.object() == null
                    ? staysClosed(fact, language)
                    : List.of();
        }
        if (fact.subject() instanceof Phrase thing && isClosed(fact, relation, language, lexemes)) {
            return opens(fact, thing, language);
        }
        if (!(fact.object() instanceof Phrase thing)) {
            return List.of();
        }
        if (ConceptGroups.says(relation, "closing")) {
            return opens(fact, thing, language);
        }
        return relation.says("suspend") ? begins(fact, thing, ConcludedVerb.RESUME, language) : List.of();
    }

    private static boolean isClosed(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        return (relation.isBeing() || relation.says(ConcludedVerb.REMAIN.concept()))
                && fact.object() instanceof Phrase state
                && lexemes.of(Lexemes.head(state), language).says(CLOSED);
    }

    private static List<Conclusion> opens(Fact fact, Filler thing, String language) {
        List<Conclusion> conclusions = new ArrayList<>(begins(fact, thing, ConcludedVerb.REOPEN, language));
        conclusions.addAll(begins(fact, thing, ConcludedVerb.OPEN, language));
        return conclusions;
    }

    private static List<Conclusion> begins(Fact fact, Filler thing, ConcludedVerb verb, String language) {
        List<Argument> arguments = renamed(fact.arguments(), UNTIL, BEFORE);
        return arguments.equals(fact.arguments())
                ? List.of()
                : List.of(new Conclusion(
                        RULE,
                        fact.toBuilder()
                                .subject(thing)
                                .relation(verb.in(language))
                                .object(null)
                                .arguments(arguments)
                                .polarity(Polarity.NEGATIVE)
                                .tense(Tense.FUTURE)
                                .build(),
                        verb.concept()));
    }

    private static List<Conclusion> staysClosed(Fact fact, String language) {
        List<Argument> arguments = renamed(fact.arguments(), BEFORE, UNTIL);
        String closed = language.equals("fr") ? "fermé" : CLOSED;
        return arguments.equals(fact.arguments())
                ? List.of()
                : List.of(new Conclusion(
                        RULE,
                        fact.toBuilder()
                                .relation(ConcludedVerb.REMAIN.in(language))
                                .object(Phrase.of(closed, Word.of(closed, closed, Word.Kind.ADJECTIVE)))
                                .arguments(arguments)
                                .polarity(Polarity.AFFIRMATIVE)
                                .build(),
                        ConcludedVerb.REMAIN.concept()));
    }

    private static List<Argument> renamed(List<Argument> arguments, String from, String to) {
        return arguments.stream()
                .map(argument -> argument.role().equals(from) ? new Argument(to, argument.filler()) : argument)
                .toList();
    }
}
