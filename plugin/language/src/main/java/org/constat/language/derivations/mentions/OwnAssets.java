package org.constat.language.derivations.mentions;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Le club craint les ressources supérieures de Lund": Lund has superior resources.
 */
final class OwnAssets implements Derivation {
    private static final String RULE = "own assets";

    private final Nouns nouns;
    private final String verb;

    OwnAssets(Nouns nouns) {
        this.nouns = nouns;
        this.verb = nouns.language().equals("fr") ? "avoir" : "have";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        Named.each(fact, phrase -> {
            if (nouns.tables().has(Row.ASSET, Nouns.head(phrase)) && isThere(phrase, fact)) {
                phrase.complements().stream()
                        .filter(complement -> complement.role().equals("of") && canOwn(complement.phrase()))
                        .findFirst()
                        .ifPresent(owner -> has(phrase, owner, fact, found));
            }
        });
    }

    /** "the superior resources", "face aux moyens modernes": only what is known to be there, and is said to be of some kind. */
    private static boolean isThere(Phrase asset, Fact fact) {
        boolean described = asset.modifiers().stream().anyMatch(word -> word.kind() == Word.Kind.ADJECTIVE);
        boolean contracted =
                asset.equals(fact.object()) && Nouns.head(fact.relation()).endsWith(" à");
        boolean known = Nouns.isDefinite(asset) || contracted;
        return described && known && asset.quantity() == null;
    }

    private boolean canOwn(Phrase owner) {
        Word head = owner.head();
        return head != null && (head.kind() == Word.Kind.NAME || nouns.isBeing(head.lemma()));
    }

    private void has(Phrase asset, Complement owner, Fact fact, Consumer<Fact> found) {
        found.accept(fact.toBuilder()
                .subject(owner.phrase())
                .relation(Nouns.verb(verb))
                .object(Rest.of(asset, owner))
                .arguments(List.of())
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(fact.tense() == Tense.PAST ? Tense.PAST : Tense.PRESENT)
                .rule(RULE)
                .build());
    }
}
