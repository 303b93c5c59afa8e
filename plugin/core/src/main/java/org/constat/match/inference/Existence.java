package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.lexicon.Sense;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes that there is an accident where one happens, a deal where one is concluded, and back. */
final class Existence {
    private static final String RULE = "existence";
    private static final String EXIST = "exist";
    private static final String TAKE_PLACE = "take-place";
    private static final Set<String> SAYING = Set.of("say", "claim", "think", "assert");

    private Existence() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.object() == null && fact.subject() instanceof Phrase && ConceptGroups.says(relation, "occurring")) {
            return there(fact.toBuilder().object(fact.subject()).build(), language);
        }
        if (fact.object() == null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && isStage(fact, relation, language, lexemes)) {
            List<Conclusion> conclusions = new ArrayList<>(
                    there(fact.toBuilder().object(fact.subject()).build(), language));
            conclusions.add(new Conclusion(RULE, fact, TAKE_PLACE));
            return conclusions;
        }
        if (fact.subject() != null || !(fact.object() instanceof Phrase)) {
            return List.of();
        }
        if (ConceptGroups.says(relation, "agreeing")) {
            // What was concluded on a day, or within so many, need not be there on another.
            return Roles.isDated(fact) ? List.of() : there(lasting(fact), language);
        }
        if (!relation.isBeing()) {
            return relation.says(EXIST) ? seen(fact, language, lexemes).stream().toList() : List.of();
        }
        Fact happening = fact.toBuilder().subject(fact.object()).object(null).build();
        return Stream.concat(
                        Stream.of(new Conclusion(RULE, happening, "happen")), seen(fact, language, lexemes).stream())
                .toList();
    }

    /** The talks that began, or have ended, take place or took place. */
    private static boolean isStage(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        return fact.subject() instanceof Phrase event
                && (relation.says("begin") || relation.says("end"))
                && lexemes.of(Lexemes.head(event), language).senses().stream().anyMatch(Existence::isEvent);
    }

    private static boolean isEvent(Sense sense) {
        return sense.form() == Sense.Form.NOMINALISATION
                || sense.concept().broader().contains("event");
    }

    /** Who says that there is hope sees hope. */
    private static Optional<Conclusion> seen(Fact fact, String language, Lexemes lexemes) {
        int last = fact.source().size() - 1;
        boolean said = last >= 0
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && isSaid(fact.source().get(last), language, lexemes);
        return said
                ? Optional.of(new Conclusion(
                        RULE,
                        fact.toBuilder()
                                .subject(fact.source().get(last).speaker())
                                .source(fact.source().subList(0, last))
                                .build(),
                        "see"))
                : Optional.empty();
    }

    private static boolean isSaid(Attribution speaker, String language, Lexemes lexemes) {
        return speaker.force() != null
                && lexemes.relation(speaker.force(), language).families().stream()
                        .anyMatch(SAYING::contains);
    }

    private static List<Conclusion> there(Fact fact, String language) {
        Fact there = fact.toBuilder()
                .relation(ConcludedVerb.BE.in(language))
                .subject(null)
                .build();
        return List.of(new Conclusion(RULE, there, null), new Conclusion(RULE, there, EXIST));
    }

    /** What has been concluded is there now. */
    private static Fact lasting(Fact fact) {
        return fact.tense() == Tense.PAST
                ? fact.toBuilder().tense(Tense.PRESENT).build()
                : fact;
    }
}
