package org.constat.language.derivations.kinds;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Told;

/**
 * "Le bac dessert l'île de Hesta", "in the market town of Lund": Hesta is an island, and Lund a market town.
 */
final class KindOfPlace implements Derivation {
    private static final String RULE = "kind of place";

    private final Nouns nouns;
    private final String be;

    KindOfPlace(Nouns nouns) {
        this.nouns = nouns;
        this.be = nouns.language().equals("fr") ? "être" : "be";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Named.each(fact, place -> tell(place, fact, found));
    }

    private void tell(Phrase place, Fact fact, Consumer<Fact> found) {
        if (place.complements().size() == 1
                && place.quantity() == null
                && place.head() != null
                && nouns.tables().has(Row.LOCALITY, place.head().lemma())
                && place.head().text().equalsIgnoreCase(place.head().lemma())
                && isNamed(place.complements().get(0))) {
            Phrase kind = Phrase.of(
                    place.head().text(), place.head(), place.modifiers().toArray(Word[]::new));
            found.accept(Told.by(fact, Nouns.verb(be))
                    .subject(place.complements().get(0).phrase())
                    .object(kind)
                    .tense(Tense.PRESENT)
                    .source(List.of())
                    .rule(RULE)
                    .build());
        }
    }

    /** "l'île de Hesta"; of "l'île de la Cité" the name is longer than what hangs there. */
    private static boolean isNamed(Complement complement) {
        Word name = complement.phrase().head();
        return complement.role().equals("of")
                && name != null
                && name.kind() == Word.Kind.NAME
                && complement.phrase().text().equals(name.text());
    }
}
