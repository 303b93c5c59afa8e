package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "La police a arrêté deux frères": the two are suspects.
 */
final class Suspected implements Derivation {
    private static final String RULE = "suspected";
    private static final String SUSPECT = "suspect";

    private final Nouns nouns;
    private final String be;

    Suspected(Nouns nouns) {
        this.nouns = nouns;
        this.be = nouns.language().equals("fr") ? "être" : "be";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.SUSPECTS, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE
                && fact.object() instanceof Phrase somebody
                && somebody.entity() != null
                && nouns.isA(Nouns.head(somebody), "person")) {
            Word suspect = Word.of(SUSPECT, SUSPECT, Word.Kind.NOUN);
            found.accept(Told.by(fact, Nouns.verb(be))
                    .subject(somebody)
                    .object(new Phrase(
                            SUSPECT,
                            somebody.entity(),
                            suspect,
                            List.of(),
                            somebody.quantity(),
                            List.of(),
                            somebody.spans(),
                            null))
                    .tense(Tense.PRESENT)
                    .rule(RULE)
                    .build());
        }
    }
}
