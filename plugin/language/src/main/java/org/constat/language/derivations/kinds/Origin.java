package org.constat.language.derivations.kinds;

import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "The Finnish conductor Aino Salo", "Lumo est une entreprise belge", "Kenya's Ruth Kip": where they are from.
 */
final class Origin implements Derivation {
    private static final String RULE = "origin";
    private static final String COMPANY = "company";

    private final Nouns nouns;
    private final String be;

    Origin(Nouns nouns) {
        this.nouns = nouns;
        this.be = nouns.language().equals("fr") ? "être" : "be";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.rule() != null && fact.rule().equals(RULE)) {
            return;
        }
        Filler who = fact.subject();
        if (who != null && isWhatItIs(fact) && fact.object() instanceof Phrase kind) {
            kind.modifiers().stream().filter(nouns.origins()::names).forEach(word -> {
                found.accept(from(fact, who, word));
                based(fact, kind, word, found);
            });
        }
        Named.each(fact, somebody -> ofCountry(somebody, fact, found));
    }

    /** "La start-up nantaise Solvik": it is based in Nantes. */
    private void based(Fact fact, Phrase kind, Word adjective, Consumer<Fact> found) {
        Phrase city = nouns.isA(Nouns.head(kind), COMPANY) ? nouns.origins().cityOf(adjective) : null;
        if (city != null) {
            found.accept(Told.by(fact, Nouns.verb(nouns.language().equals("fr") ? "baser" : "base"))
                    .object(fact.subject())
                    .argument("place", city)
                    .tense(Tense.PRESENT)
                    .rule(RULE)
                    .build());
        }
    }

    private boolean isWhatItIs(Fact fact) {
        return Nouns.head(fact.relation()).equals(be)
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED;
    }

    /** "Lena Vogt of Germany", "Kenya's Ruth Kip". */
    private void ofCountry(Phrase who, Fact fact, Consumer<Fact> found) {
        if (who.complements().isEmpty()
                || who.head() == null
                || who.head().kind() != Word.Kind.NAME
                || who.head().lemma().indexOf(' ') < 0) {
            return;
        }
        for (Complement complement : who.complements()) {
            String adjective = complement.role().equals("of")
                    ? nouns.origins().adjectiveOf(Nouns.head(complement.phrase()))
                    : null;
            if (adjective != null) {
                found.accept(from(fact, who, Word.of(complement.phrase().text(), adjective, Word.Kind.ADJECTIVE)));
            }
        }
    }

    private Fact from(Fact fact, Filler whose, Word adjective) {
        return Told.by(fact, Nouns.verb(be))
                .subject(whose)
                .object(Phrase.of(adjective.text(), adjective))
                .tense(Tense.PRESENT)
                .rule(RULE)
                .build();
    }
}
