package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.lexicon.Sense;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Leaves out the word that only says that something comes about: who demands the opening of 45 posts demands 45 posts. */
final class Intentions {
    private static final Set<String> MAKING = ConceptGroups.of("making");
    private static final Set<String> GIVING = ConceptGroups.of("giving");
    private static final Set<String> GETTING = ConceptGroups.of("getting");
    private static final Set<String> ATTAINING = ConceptGroups.of("attaining");
    private static final Set<String> AGREEING = ConceptGroups.of("agreeing");
    private static final Set<String> INTENDING = ConceptGroups.of("intending");
    private static final Set<String> REJECTING = ConceptGroups.of("rejecting");
    private static final Set<String> PLACING = ConceptGroups.of("placing");
    private static final Set<String> AIMING = ConceptGroups.of("aiming");

    private final Lexemes lexemes;

    Intentions(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the concepts that only say that what is intended comes about; none where nothing is intended. */
    private Set<String> empty(Lexeme relation) {
        List<String> families = relation.families();
        Stream<Set<String>> groups = Stream.of();
        if (families.contains("ask")) {
            groups = Stream.of(MAKING, GIVING, AGREEING);
        } else if (families.contains("want") || families.contains("hope")) {
            groups = Stream.of(MAKING, GETTING, ATTAINING, AGREEING);
        } else if (families.contains("promise") || families.contains("suggest") || isOneOf(relation, INTENDING)) {
            groups = Stream.of(MAKING, GIVING);
        } else if (isOneOf(relation, REJECTING)) {
            groups = Stream.of(PLACING, GIVING);
        } else if (families.contains("threaten")) {
            groups = Stream.of(ConceptGroups.of("imposing"));
        }
        return groups.flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static boolean isOneOf(Lexeme relation, Set<String> concepts) {
        return concepts.stream().anyMatch(relation::says);
    }

    boolean isRejection(Lexeme relation) {
        return isOneOf(relation, REJECTING);
    }

    /** Returns whether to intend this is to intend its object. */
    boolean isEmpty(Lexeme intending, Lexeme content) {
        return isOneOf(content, empty(intending));
    }

    /** Returns the fact with what is to come about for its coming about, also in content that it holds. */
    Optional<Fact> withoutComingAbout(Fact fact, String language) {
        if (fact.polarity() == Polarity.NEGATIVE) {
            return Optional.empty();
        }
        List<Argument> arguments = new ArrayList<>();
        boolean shorter = false;
        for (Argument argument : fact.arguments()) {
            Optional<Fact> content = inside(argument.filler(), language);
            shorter |= content.isPresent();
            arguments.add(
                    content.map(inner -> new Argument(argument.role(), inner)).orElse(argument));
        }
        Optional<? extends Filler> object = fact.object() instanceof Phrase phrase
                ? thing(phrase, fact, language, arguments)
                : inside(fact.object(), language);
        return shorter || object.isPresent()
                ? Optional.of(fact.toBuilder()
                        .object(object.isPresent() ? object.get() : fact.object())
                        .arguments(arguments)
                        .build())
                : Optional.empty();
    }

    private Optional<Fact> inside(@Nullable Filler filler, String language) {
        return filler instanceof Fact content ? withoutComingAbout(content, language) : Optional.empty();
    }

    private Optional<Phrase> thing(Phrase phrase, Fact fact, String language, List<Argument> arguments) {
        if (!phrase.modifiers().isEmpty()
                || phrase.quantity() != null
                || phrase.complements().isEmpty()) {
            return Optional.empty();
        }
        Complement first = phrase.complements().get(0);
        Lexeme relation = lexemes.relation(Lexemes.head(fact.relation()), language);
        Set<String> empty = isOneOf(relation, AIMING)
                ? Stream.of(MAKING, GIVING, GETTING, AGREEING)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet())
                : empty(relation);
        if (!first.role().equals("of") || !isComingAbout(lexemes.of(Lexemes.head(phrase), language), empty)) {
            return Optional.empty();
        }
        phrase.complements().stream().skip(1).forEach(more -> arguments.add(new Argument(more.role(), more.phrase())));
        return Optional.of(first.phrase());
    }

    private static boolean isComingAbout(Lexeme noun, Set<String> empty) {
        return noun.senses().stream()
                .anyMatch(sense -> sense.form() == Sense.Form.NOMINALISATION
                        && empty.contains(sense.concept().id()));
    }
}
