package org.constat.language.derivations.numbers;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Determiners;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.constat.language.derivations.nouns.Shares;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "La ville vote un budget de 3 millions d'euros", "a fine of 200 dollars": it amounts to that much.
 */
final class Amounting implements Derivation {
    private static final String RULE = "amounting";

    /** "half of 3 million": less than that. */
    private static final Set<String> PARTS = Set.of(
            "half", "share-portion", "majority", "third-fraction", "quarter-fraction", "rest-remainder", "spare-part");

    private final Nouns nouns;
    private final String amount;

    Amounting(Nouns nouns) {
        this.nouns = nouns;
        this.amount = nouns.language().equals("fr") ? "s'élever à" : "amount to";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.NEGATIVE || isOnlyWanted(fact)) {
            return;
        }
        amount(fact.subject(), fact, found);
        amount(fact.object(), fact, found);
        for (Argument argument : fact.arguments()) {
            amount(argument.filler(), fact, found);
        }
    }

    /** "Le club exige la subvention de 900 euros": the one that there is need not be as high. */
    private boolean isOnlyWanted(Fact fact) {
        return fact.object() != null
                && Determiners.isDefinite(fact.object().text())
                && nouns.isOfFamily(Nouns.head(fact.relation()), WantedLevel.WANTING);
    }

    private void amount(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (filler instanceof Phrase thing && !thing.complements().isEmpty() && isOneThing(thing)) {
            for (Complement complement : thing.complements()) {
                if (complement.role().equals("of") && isSum(complement.phrase())) {
                    found.accept(amounting(thing, complement, fact));
                }
            }
        }
    }

    /** "un budget", "the fine"; neither "deux amendes", which may come to as much together, nor a name. */
    private boolean isOneThing(Phrase thing) {
        Word head = thing.head();
        return head != null
                && head.kind() == Word.Kind.NOUN
                && thing.quantity() == null
                && !nouns.isConcept(head.lemma(), PARTS);
    }

    private boolean isSum(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        String unit = Nouns.head(phrase);
        return quantity != null && !quantity.ordinal() && (nouns.isMoney(unit) || unit.equals("%"));
    }

    private Fact amounting(Phrase thing, Complement sum, Fact fact) {
        Filler bare = Rest.of(thing, sum);
        return Told.by(fact, Nouns.verb(amount))
                .subject(bare)
                .object(Shares.alone(sum.phrase()))
                .modality(fact.modality())
                .tense(fact.tense() == Tense.FUTURE ? Tense.FUTURE : Tense.PRESENT)
                .rule(RULE)
                .build();
    }
}
