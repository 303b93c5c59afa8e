package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.match.words.ClaimWords;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Concludes what post somebody holds from what he is, and back; and for whom he works: the nurse of the school does so for it. */
final class Posts {
    private static final String POST = "post";
    private static final String EMPLOYED = "employed";
    private static final String OCCUPATIONS = "occupations";
    private static final Set<String> WORKPLACES = Set.of("of", "at", "place", "to", "for", "with", "from");
    private static final Set<String> RANKS =
            Set.of("vice", "deputy", "assistant", "acting", "interim", "adjoint", "suppléant", "intérimaire");
    private static final ClaimWords CLAIMS = new ClaimWords();

    private Posts() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        if (fact.polarity() == Polarity.NEGATIVE || fact.modality() != Modality.ASSERTED) {
            return List.of();
        }
        if (relation.says(ConcludedVerb.EMPLOY.concept())) {
            return atEmployer(fact, language, lexemes);
        }
        if (fact.subject() == null) {
            return List.of();
        }
        if (relation.isBeing()) {
            return fact.object() instanceof Phrase post && isOccupation(lexemes.of(Lexemes.head(post), language))
                    ? ofHolder(fact, post, language, lexemes)
                    : List.of();
        }
        Filler post = ConceptGroups.says(relation, "holding-posts") ? fact.object() : trade(fact, relation);
        return post instanceof Phrase ? List.of(new Conclusion(POST, being(fact, post, language), null)) : List.of();
    }

    /** "Elle est employée chez Norda": she works for it. */
    private static List<Conclusion> atEmployer(Fact fact, String language, Lexemes lexemes) {
        return fact.arguments().stream()
                .filter(argument -> WORKPLACES.contains(argument.role()))
                .filter(argument -> fact.subject() == null
                        && fact.object() != null
                        && argument.filler() instanceof Phrase body
                        && isEmployer(body, language, lexemes))
                .limit(1)
                .map(argument -> new Conclusion(
                        EMPLOYED,
                        fact.toBuilder()
                                .subject(fact.object())
                                .relation(ConcludedVerb.WORK_FOR.in(language))
                                .object(argument.filler())
                                .arguments(List.of())
                                .build(),
                        ConcludedVerb.WORK_FOR.concept()))
                .toList();
    }

    private static boolean isOccupation(Lexeme noun) {
        return ConceptGroups.says(noun, OCCUPATIONS)
                || Leading.isOffice(noun)
                || noun.concepts().map(Concept::broader).anyMatch(Posts::areOccupations);
    }

    private static boolean areOccupations(Set<String> kinds) {
        return kinds.stream().anyMatch(ConceptGroups.of(OCCUPATIONS)::contains);
    }

    private static List<Conclusion> ofHolder(Fact fact, Phrase post, String language, Lexemes lexemes) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (ConcludedVerb holding : List.of(ConcludedVerb.HOLD, ConcludedVerb.SERVE)) {
            Fact holds = fact.toBuilder().relation(holding.in(language)).build();
            conclusions.add(new Conclusion(POST, holds, holding.concept()));
        }
        conclusions.add(work(POST, fact, new Argument("as", post), language));
        if (!takesAway(post, language, lexemes)) {
            bodies(post)
                    .filter(body -> isEmployer(body, language, lexemes))
                    .findFirst()
                    .ifPresent(employer -> addEmployed(fact, employer, language, conclusions));
        }
        return conclusions;
    }

    /** Returns whether a phrase names an office of a group of concepts, and takes nothing of it away ("a former leader"). */
    static boolean isHeld(Phrase office, String group, String language, Lexemes lexemes) {
        Lexeme head = lexemes.of(Lexemes.head(office), language);
        return ConceptGroups.says(head.parts().isEmpty() || !head.senses().isEmpty() ? head : head.headPart(), group)
                && !takesAway(office, language, lexemes);
    }

    /** A deputy has an office, too. */
    private static boolean takesAway(Phrase office, String language, Lexemes lexemes) {
        return office.modifiers().stream()
                .filter(word -> !RANKS.contains(word.lemma()))
                .anyMatch(word -> CLAIMS.takesClaimAway(lexemes.of(word, language)));
    }

    /** Returns in what somebody may hold an office: "a clerk at Norda", "a Norda clerk". */
    static Stream<Phrase> bodies(Phrase office) {
        return Stream.concat(
                office.complements().stream()
                        .filter(part -> WORKPLACES.contains(part.role()))
                        .map(Complement::phrase),
                office.modifiers().stream()
                        .filter(word -> word.kind() == Word.Kind.NAME)
                        .map(word -> Phrase.of(word.text(), word)));
    }

    /** Who knows a country well, or comes from there, need not work for it. */
    private static boolean isEmployer(Phrase phrase, String language, Lexemes lexemes) {
        return lexemes.of(Lexemes.head(phrase), language).concepts().noneMatch(Concept::isPlace);
    }

    private static void addEmployed(Fact fact, Phrase employer, String language, List<Conclusion> conclusions) {
        Filler employee = Objects.requireNonNull(fact.subject());
        Fact worksFor = fact.toBuilder()
                .relation(ConcludedVerb.WORK_FOR.in(language))
                .object(employer)
                .build();
        Fact employed = fact.toBuilder()
                .subject(employer)
                .relation(ConcludedVerb.EMPLOY.in(language))
                .object(employee)
                .argument("place", employer)
                .build();
        conclusions.add(new Conclusion(EMPLOYED, worksFor, ConcludedVerb.WORK_FOR.concept()));
        conclusions.add(new Conclusion(EMPLOYED, employed, ConcludedVerb.EMPLOY.concept()));
        conclusions.add(work(EMPLOYED, fact, new Argument("place", employer), language));
    }

    private static Conclusion work(String rule, Fact fact, Argument argument, String language) {
        Fact works = fact.toBuilder()
                .relation(ConcludedVerb.WORK.in(language))
                .object(null)
                .argument(argument.role(), argument.filler())
                .build();
        return new Conclusion(rule, works, ConcludedVerb.WORK.concept());
    }

    private static @Nullable Filler trade(Fact fact, Lexeme relation) {
        return relation.says(ConcludedVerb.WORK.concept()) && fact.object() == null
                ? fact.arguments().stream()
                        .filter(argument -> argument.role().equals("as"))
                        .map(Argument::filler)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static Fact being(Fact fact, Filler post, String language) {
        return fact.toBuilder()
                .relation(ConcludedVerb.BE.in(language))
                .object(post)
                .arguments(fact.arguments().stream()
                        .filter(argument -> !argument.filler().equals(post))
                        .toList())
                .build();
    }
}
