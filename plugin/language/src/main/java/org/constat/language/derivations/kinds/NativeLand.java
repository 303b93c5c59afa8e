package org.constat.language.derivations.kinds;

import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;
import org.constat.language.derivations.nouns.Told;
import org.jspecify.annotations.Nullable;

/**
 * "rentre dans sa ville natale, Orlis", "dans sa Vendée natale", "in her native Wales": that is where she comes from.
 */
final class NativeLand implements Derivation {
    private static final String RULE = "native land";
    private static final Set<String> NATIVE = Set.of("natal", "native");
    private static final Set<String> HOMES =
            Set.of("hometown", "home town", "home village", "homeland", "home country");

    private final String comeFrom;

    NativeLand(Nouns nouns) {
        this.comeFrom = nouns.language().equals("fr") ? "venir de" : "come from";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (Identity.isCopula(Nouns.head(fact.relation()))) {
            identity(fact, found);
            return;
        }
        of(fact.subject(), fact, found);
        of(fact.object(), fact, found);
        for (Argument argument : fact.arguments()) {
            of(argument.filler(), fact, found);
        }
    }

    private void identity(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase land
                && Nouns.isName(land)
                && fact.object() instanceof Phrase home
                && (isNative(home) || HOMES.contains(Nouns.head(home)))) {
            tell(home, land, fact, found);
        }
    }

    private void of(@Nullable Filler filler, Fact fact, Consumer<Fact> found) {
        if (filler instanceof Phrase land && Nouns.isName(land) && isNative(land)) {
            Word head = land.head();
            if (head != null) {
                tell(land, Phrase.of(head.text(), head), fact, found);
            }
        }
    }

    private void tell(Phrase home, Phrase land, Fact fact, Consumer<Fact> found) {
        for (Complement complement : home.complements()) {
            if (Owners.isOwner(home, complement)) {
                found.accept(Told.by(fact, Nouns.verb(comeFrom))
                        .subject(complement.phrase())
                        .object(land)
                        .tense(Tense.PRESENT)
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static boolean isNative(Phrase phrase) {
        return phrase.modifiers().stream().anyMatch(word -> NATIVE.contains(word.lemma()));
    }
}
