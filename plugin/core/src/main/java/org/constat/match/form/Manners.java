package org.constat.match.form;

import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;

/** Says by an adverb how somebody is who does something: French decides "seul", English "alone". */
final class Manners {
    private static final Set<String> DOING = Set.of("seul", "alone", "ensemble", "together");

    private Manners() {}

    /** Returns the fact with the word beside its verb; empty where it has none, or has it there already. */
    static Optional<Fact> besideVerb(Fact fact) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("as")
                        && argument.filler() instanceof Phrase manner
                        && manner.modifiers().isEmpty()
                        && DOING.contains(Lexemes.head(manner).lemma()))
                .findFirst()
                .map(manner -> besideVerb(fact, manner));
    }

    private static Fact besideVerb(Fact fact, Argument manner) {
        String adverb = Lexemes.head((Phrase) manner.filler()).lemma();
        return fact.toBuilder()
                .relation(Verbs.with(adverb, fact.relation()))
                .arguments(fact.arguments().stream()
                        .filter(other -> !other.equals(manner))
                        .toList())
                .build();
    }
}
