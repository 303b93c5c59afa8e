package org.constat.language.derivations.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Attribution;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "Elle salue les travaux en cours à Lund": works are under way there.
 */
final class Ongoing implements Derivation {
    private static final String RULE = "ongoing";
    private static final Set<String> STATING = Set.of("say", "confirm", "claim");

    private final Nouns nouns;

    Ongoing(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() == Modality.ASSERTED && fact.tense() != Tense.FUTURE) {
            noun(fact.subject(), fact, fact.source(), found);
            noun(fact.object(), fact, source(fact), found);
        }
    }

    /** "reconnaît les travaux en cours": who admits them says so. */
    private List<Attribution> source(Fact fact) {
        Word verb = fact.relation().head();
        if (verb == null || !(fact.subject() instanceof Phrase speaker) || !nouns.isOfFamily(verb.lemma(), STATING)) {
            return fact.source();
        }
        List<Attribution> source = new ArrayList<>(fact.source());
        source.add(new Attribution(speaker, verb));
        return source;
    }

    private void noun(@Nullable Filler filler, Fact fact, List<Attribution> source, Consumer<Fact> found) {
        if (!(filler instanceof Phrase noun) || noun.modifiers().isEmpty() || !isReal(noun, fact)) {
            return;
        }
        for (Word modifier : noun.modifiers()) {
            String state = nouns.tables().value(Row.GOING_ON, modifier.lemma());
            if (state != null) {
                found.accept(Fact.builder(Nouns.verb(state))
                        .subject(Rest.of(noun, modifier))
                        .arguments(Attached.to(noun, fact))
                        .polarity(Polarity.AFFIRMATIVE)
                        .modality(Modality.ASSERTED)
                        .tense(fact.tense())
                        .source(source)
                        .evidence(fact.evidence())
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "the ongoing works", "admitted ongoing works". */
    private boolean isReal(Phrase noun, Fact fact) {
        String verb = Nouns.head(fact.relation());
        return Nouns.isDefinite(noun) || (nouns.isOfFamily(verb, STATING) && nouns.takesForGranted(verb));
    }
}
