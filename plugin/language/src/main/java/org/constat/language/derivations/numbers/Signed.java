package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "La pétition a réuni 900 signatures": 900 people have signed it.
 */
final class Signed implements Derivation {
    private static final String RULE = "signed";
    private static final Set<String> GATHERING = Set.of(
            "recueillir",
            "réunir",
            "rassembler",
            "récolter",
            "collecter",
            "totaliser",
            "gather",
            "collect",
            "attract",
            "draw",
            "garner");

    private final boolean french;

    Signed(Nouns nouns) {
        this.french = nouns.language().equals("fr");
    }

    @Override
    public boolean meets(String relation) {
        return GATHERING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase petition
                && fact.object() instanceof Phrase signatures
                && signatures.quantity() != null
                && Nouns.head(signatures).equals("signature")) {
            found.accept(fact.toBuilder()
                    .subject(people(signatures))
                    .relation(Nouns.verb(french ? "signer" : "sign"))
                    .object(petition)
                    .rule(RULE)
                    .build());
        }
    }

    private Phrase people(Phrase signatures) {
        String lemma = french ? "personne" : "people";
        return new Phrase(
                signatures.text(),
                null,
                Word.of(lemma, lemma, Word.Kind.NOUN),
                List.of(),
                signatures.quantity(),
                List.of(),
                signatures.spans(),
                null);
    }
}
