package org.constat.match.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.JudgingVerbs;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;

/** Concludes from what somebody calls a thing what it is by his word, and from that what he calls it. */
final class Judging {
    private static final String RULE = "judging";
    private static final String AS = "as";
    private static final Set<String> VERBS = Set.of("judge", "describe-as", "consider-as", "find-opinion");
    private static final Set<String> SAYING = Set.of("say", "claim", "assert", "think", "suggest");

    private Judging() {}

    static List<Conclusion> conclude(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        boolean isSo = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && (fact.tense() == Tense.PRESENT || fact.tense() == Tense.PAST);
        if (!isSo || !(fact.object() instanceof Phrase object)) {
            return List.of();
        }
        return relation.isBeing() ? called(fact, object, language, lexemes) : being(fact, relation, language, lexemes);
    }

    private static List<Conclusion> being(Fact fact, Lexeme relation, String language, Lexemes lexemes) {
        Argument as = fact.arguments().stream()
                .filter(argument -> argument.role().equals(AS) && argument.filler() instanceof Phrase)
                .findFirst()
                .orElse(null);
        if (as == null || !(fact.subject() instanceof Phrase judge) || !JudgingVerbs.include(relation)) {
            return List.of();
        }
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(as);
        List<Attribution> chain = new ArrayList<>(fact.source());
        chain.add(new Attribution(judge, Lexemes.head(fact.relation())));
        Fact quality = fact.toBuilder()
                .subject(fact.object())
                .relation(ConcludedVerb.BE.in(language))
                .object(as.filler())
                .arguments(rest)
                .tense(Tense.PRESENT)
                .source(chain)
                .build();
        List<Conclusion> found = new ArrayList<>();
        found.add(new Conclusion(RULE, quality, null));
        found.add(new Conclusion(RULE, thinking(fact, quality), null));
        asOneWord(quality, (Phrase) as.filler(), language, lexemes).ifPresent(whole -> {
            found.add(new Conclusion(RULE, thinking(fact, whole), null));
            found.add(new Conclusion(RULE, inEyesOf(judge, whole, fact), null));
        });
        if (ConceptGroups.says(lexemes.of(Lexemes.head((Phrase) as.filler()), language), "satisfying")) {
            Fact content = fact.toBuilder().arguments(rest).build();
            found.add(new Conclusion(RULE, content, "be-satisfied-with"));
        }
        return found;
    }

    /** What one judges sufficient is sufficient for one. */
    private static Fact inEyesOf(Phrase judge, Fact quality, Fact judging) {
        List<Argument> arguments = new ArrayList<>(quality.arguments());
        arguments.add(new Argument("for", judge));
        return quality.toBuilder().arguments(arguments).source(judging.source()).build();
    }

    private static Fact thinking(Fact judging, Fact quality) {
        return judging.toBuilder()
                .object(quality.toBuilder().source(List.of()).build())
                .arguments(List.of())
                .build();
    }

    /** "To be sufficient", where the lexicon has it as a relation. */
    private static Optional<Fact> asOneWord(Fact quality, Phrase adjective, String language, Lexemes lexemes) {
        String words = ConcludedVerb.BE.in(language).text() + " "
                + Lexemes.head(adjective).lemma();
        Word whole = Word.of(words, words, Word.Kind.VERB);
        boolean known = adjective.modifiers().isEmpty()
                && !lexemes.relation(whole, language).senses().isEmpty();
        return known
                ? Optional.of(quality.toBuilder()
                        .relation(Phrase.of(words, whole))
                        .object(null)
                        .build())
                : Optional.empty();
    }

    private static List<Conclusion> called(Fact fact, Phrase object, String language, Lexemes lexemes) {
        if (fact.source().isEmpty() || !(fact.subject() instanceof Phrase)) {
            return List.of();
        }
        Attribution judge = fact.source().get(fact.source().size() - 1);
        if (!saysSo(judge, language, lexemes)) {
            return List.of();
        }
        List<Argument> arguments = new ArrayList<>(fact.arguments());
        arguments.add(new Argument(AS, object));
        Fact called = fact.toBuilder()
                .subject(judge.speaker())
                .object(fact.subject())
                .arguments(arguments)
                .source(fact.source().subList(0, fact.source().size() - 1))
                .build();
        return VERBS.stream()
                .sorted()
                .map(verb -> new Conclusion(RULE, called, verb))
                .toList();
    }

    private static boolean saysSo(Attribution judge, String language, Lexemes lexemes) {
        return judge.force() == null
                || lexemes.relation(judge.force(), language).families().stream().anyMatch(SAYING::contains);
    }
}
