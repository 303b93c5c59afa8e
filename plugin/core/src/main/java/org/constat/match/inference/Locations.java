package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;
import org.jspecify.annotations.Nullable;

/** Concludes what is where from what lies there: there is a mill in Leeds; whose head office is there is based there. */
final class Locations {
    private static final String RULE = "located";
    private static final String PLACE = "place";
    private static final Set<String> PUT = Set.of(
            "situer", "implanter", "baser", "établir", "installer", "locate", "situate", "base", "headquarter", "site");

    private Locations() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.polarity() == Polarity.NEGATIVE
                || fact.modality() != Modality.ASSERTED
                || fact.tense() == Tense.FUTURE
                || !(lying(fact, relation) instanceof Phrase thing)
                || fact.arguments().stream()
                        .noneMatch(argument -> argument.role().equals(PLACE))) {
            return List.of();
        }
        List<Conclusion> conclusions = new ArrayList<>();
        Fact there = fact.toBuilder()
                .subject(thing)
                .relation(ConcludedVerb.BE.in(language))
                .object(null)
                .build();
        conclusions.add(new Conclusion(RULE, there, null));
        conclusions.add(new Conclusion(RULE, there, "be-located"));
        Fact existing = there.toBuilder().subject(null).object(thing).build();
        conclusions.add(new Conclusion(RULE, existing, null));
        conclusions.add(new Conclusion(RULE, there, "exist"));
        if (lexemes.of(Lexemes.head(thing), language).says("headquarters")) {
            owners(thing).forEach(owner -> based(fact, owner, language, conclusions));
        }
        return conclusions;
    }

    private static @Nullable Filler lying(Fact fact, Lexeme relation) {
        if (fact.subject() == null) {
            return PUT.contains(Lexemes.head(fact.relation()).lemma()) ? fact.object() : null;
        }
        return fact.object() == null && (relation.says("be-located") || relation.isBeing()) ? fact.subject() : null;
    }

    private static Stream<Phrase> owners(Phrase seat) {
        return seat.complements().stream()
                .filter(complement -> complement.role().equals("of"))
                .map(Complement::phrase);
    }

    /** "Le siège de Norda se trouve à Lyon": she is based there. */
    private static void based(Fact fact, Phrase owner, String language, List<Conclusion> conclusions) {
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals(PLACE)) {
                Fact at = fact.toBuilder()
                        .subject(owner)
                        .object(argument.filler())
                        .arguments(List.of())
                        .build();
                conclusions.add(new Conclusion(RULE, at, "be-based-in"));
            }
        }
        Fact put = fact.toBuilder()
                .subject(null)
                .relation(Verbs.of(language.equals("fr") ? "baser" : "base"))
                .object(owner)
                .build();
        conclusions.add(new Conclusion(RULE, put, null));
    }
}
