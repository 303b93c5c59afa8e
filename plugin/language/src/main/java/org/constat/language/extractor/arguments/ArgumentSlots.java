package org.constat.language.extractor.arguments;

import java.util.ArrayList;
import java.util.List;
import org.constat.Argument;
import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.extractor.phrase.Roles;
import org.constat.language.extractor.reference.Referring;
import org.constat.language.extractor.relation.Relation;
import org.constat.language.phrases.Grammar;
import org.constat.language.phrases.VerbChunk;
import org.constat.language.sentences.Clause;

/** Fills the arguments: circumstances, recipients, what something is called or held against ("gave it to Lund on Monday"). */
final class ArgumentSlots {
    private final OwnArguments own;
    private final SwallowedArguments swallowed;
    private final SecondObjects secondObjects;
    private final CliticArguments clitics;
    private final ComparedArguments compared;
    private final AdverbArguments adverbs;
    private final AdjectiveArguments adjectives;
    private final Occasions occasions;
    private final SimultaneousTimes simultaneous;

    ArgumentSlots(
            Grammar grammar,
            GrammaticalSubjects grammatical,
            Fillers fillers,
            PhraseBuilder phrases,
            Roles roles,
            Referring referring) {
        this.own = new OwnArguments(phrases, new ArgumentRoles(roles), grammatical, referring);
        this.swallowed = new SwallowedArguments(phrases, roles);
        this.secondObjects = new SecondObjects(grammar, grammatical, fillers, phrases);
        this.clitics = new CliticArguments(grammar, grammatical, phrases, roles, referring);
        this.compared = new ComparedArguments(fillers, phrases);
        this.adverbs = new AdverbArguments(phrases, referring.places());
        this.adjectives = new AdjectiveArguments(grammar, phrases);
        this.occasions = new Occasions(grammar, phrases);
        this.simultaneous = new SimultaneousTimes(phrases, roles);
    }

    List<Argument> of(Clause clause, VerbChunk verb, Relation relation) {
        List<Argument> found = new ArrayList<>(own.of(clause, verb, relation));
        found.addAll(swallowed.of(clause, relation));
        found.addAll(secondObjects.of(clause, verb, relation));
        found.addAll(clitics.of(clause, verb));
        found.addAll(compared.of(clause));
        found.addAll(adverbs.of(clause));
        found.addAll(adjectives.of(clause, verb, relation));
        found.addAll(simultaneous.of(clause, found));
        occasions.of(clause).ifPresent(found::add);
        return AdjacentDays.in(clause, found);
    }
}
