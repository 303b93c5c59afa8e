package org.constat.language.derivations.mentions;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Deux cents élèves ont manifesté à Lens": a demonstration took place there, of demonstrators.
 */
final class StagedEvents implements Derivation {
    private static final String RULE = "staged";
    private static final Set<String> CLAIMING =
            Set.of("demand", "call-for", "ask-for", "denounce", "condemn", "protest", "oppose", "support");

    private final Nouns nouns;
    private final String takePlace;

    StagedEvents(Nouns nouns) {
        this.nouns = nouns;
        this.takePlace = nouns.language().equals("fr") ? "avoir lieu" : "take place";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.STAGED, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String verb = Nouns.head(fact.relation());
        String event = nouns.tables().value(Row.STAGED, verb);
        if (event == null || fact.polarity() == Polarity.NEGATIVE || fact.modality() != Modality.ASSERTED) {
            return;
        }
        found.accept(Told.by(fact, Nouns.verb(takePlace))
                .subject(noun(fact.relation(), event))
                .arguments(fact.arguments().stream()
                        .filter(argument -> argument.role().equals("time")
                                || argument.role().equals("place"))
                        .toList())
                .rule(RULE)
                .build());
        String doers = nouns.tables().value(Row.STAGER, verb);
        if (doers != null && fact.subject() instanceof Phrase crowd) {
            claims(fact, noun(crowd, doers).withQuantity(crowd.quantity()), found);
        }
    }

    /** "ont manifesté pour réclamer des loyers encadrés": so do the demonstrators. */
    private void claims(Fact fact, Phrase doers, Consumer<Fact> found) {
        fact.arguments().stream()
                .filter(argument -> argument.role().equals("for"))
                .filter(argument -> argument.filler() instanceof Fact)
                .map(argument -> (Fact) argument.filler())
                .filter(claim -> nouns.isConcept(Nouns.head(claim.relation()), CLAIMING))
                .forEach(claim -> found.accept(claim.toBuilder()
                        .subject(doers)
                        .modality(Modality.ASSERTED)
                        .evidence(fact.evidence())
                        .source(fact.source())
                        .rule(RULE)
                        .build()));
    }

    private static Phrase noun(Phrase said, String noun) {
        return Phrase.of(noun, Word.of(noun, noun, Word.Kind.NOUN)).withSpans(said.spans());
    }
}
