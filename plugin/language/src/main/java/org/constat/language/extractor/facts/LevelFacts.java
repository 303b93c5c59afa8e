package org.constat.language.extractor.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.extractor.relation.Predication;
import org.constat.language.extractor.status.Context;
import org.constat.language.extractor.words.Listed;
import org.constat.language.sentences.Nominal;
import org.constat.language.sentences.Prepositional;

/** "Le chômage est tombé à 7 %, son plus bas niveau depuis 2008": it has reached what the figure is called, and is there. */
final class LevelFacts {
    private static final String RULE = "level";
    private static final Set<String> LEVELS = Listed.as("level");

    private final SentenceTools tools;
    private final FactWriter writer;
    private final boolean french;

    LevelFacts(SentenceTools tools, FactWriter writer) {
        this.tools = tools;
        this.writer = writer;
        this.french = tools.grammar.language().equals("fr");
    }

    List<Fact> of(Predication said, List<Argument> arguments, Context context) {
        return said.verb().negative()
                ? List.of()
                : Stream.concat(
                                said.clause().objects().stream(),
                                said.clause().arguments().stream().map(Prepositional::nominal))
                        .filter(figure -> figure.chunk().isFigure())
                        .flatMap(LevelFacts::described)
                        .filter(level -> isLevel(level.chunk().head().lemma()))
                        .flatMap(level -> reached(said, level, arguments, context))
                        .toList();
    }

    /** "à 7 % de la population active, un record": said of the figure, whatever stands nearest. */
    private static Stream<Nominal> described(Nominal figure) {
        return Stream.concat(
                figure.appositions().stream(),
                figure.complements().stream().flatMap(complement -> complement.nominal().appositions().stream()));
    }

    private Stream<Fact> reached(Predication said, Nominal level, List<Argument> arguments, Context context) {
        List<Argument> times = arguments.stream()
                .filter(argument -> argument.role().equals("time"))
                .toList();
        Phrase called = tools.phrases.phrase(level);
        return writer.facts(said, List.of(called), times, context.by(RULE)).stream()
                .map(fact -> fact.toBuilder()
                        .relation(verb(french ? "atteindre" : "reach"))
                        .build())
                .flatMap(fact -> Stream.of(fact, there(fact, called)));
    }

    /** "is at its lowest level", "est à son plus bas niveau". */
    private Fact there(Fact reached, Phrase level) {
        Fact.Builder there = reached.toBuilder()
                .arguments(List.of())
                .tense(reached.tense() == Tense.FUTURE ? Tense.FUTURE : Tense.PRESENT);
        return french
                ? there.relation(verb("être"))
                        .object(null)
                        .argument("to", level)
                        .build()
                : there.relation(verb("be at")).build();
    }

    private static Phrase verb(String verb) {
        return Phrase.of(verb, Word.of(verb, verb, Word.Kind.VERB));
    }

    private static boolean isLevel(String noun) {
        return LEVELS.contains(noun.substring(noun.lastIndexOf(' ') + 1));
    }
}
