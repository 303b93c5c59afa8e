package org.constat.language.extractor.arguments;

import java.util.List;
import org.constat.Argument;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.phrases.AdjectiveChunk;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/** Makes arguments of the adjectives behind a verb that say how somebody or something is: "juge le niveau suffisant". */
final class AdjectiveArguments {
    private final Grammar grammar;
    private final PhraseBuilder phrases;

    AdjectiveArguments(Grammar grammar, PhraseBuilder phrases) {
        this.grammar = grammar;
        this.phrases = phrases;
    }

    List<Argument> of(Clause clause, VerbChunk verb, Relation relation) {
        boolean copula = grammar.isCopula(verb.lemma()) && clause.objects().isEmpty() && !verb.passive();
        return copula
                ? List.of()
                : clause.predicates().stream()
                        .filter(adjective -> isBehind(adjective, verb, relation))
                        .map(adjective -> new Argument("as", phrases.phrase(adjective)))
                        .toList();
    }

    private static boolean isBehind(AdjectiveChunk adjective, VerbChunk verb, Relation relation) {
        boolean part = (relation.lemma() + " ").contains(" " + adjective.head().lemma() + " ");
        return adjective.begin() > verb.begin() && adjective.end() > relation.end() && !part;
    }
}
