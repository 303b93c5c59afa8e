package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "La tour, haute de 300 mètres, rouvre", "est longue de 300 mètres", "un pont de 300 mètres": it measures as much. French alone.
 *
 * @since 0.1
 */
public final class Sized implements Derivation {
    private static final String RULE = "sized";

    private final boolean french;

    public Sized(String language) {
        this.french = language.equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (french) {
            apposed(fact, fact.subject(), found);
            apposed(fact, fact.object(), found);
            said(fact, found);
        }
    }

    private static void apposed(Fact fact, @Nullable Filler filler, Consumer<Fact> found) {
        if (filler instanceof Phrase thing) {
            for (Complement complement : thing.complements()) {
                if (complement.role().equals("of") && isLength(complement.phrase())) {
                    Phrase bare = Rest.of(thing, complement);
                    found.accept(measuring(fact, bare, complement.phrase())
                            .polarity(Polarity.AFFIRMATIVE)
                            .modality(Modality.ASSERTED)
                            .tense(Tense.PRESENT)
                            .source(List.of())
                            .build());
                }
            }
        }
    }

    /** "La tour est haute de 300 mètres". */
    private static void said(Fact fact, Consumer<Fact> found) {
        if (!Nouns.head(fact.relation()).equals("être") || !isSize(Nouns.head(fact.object()))) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("from")
                    && argument.filler() instanceof Phrase length
                    && isLength(length)
                    && fact.subject() != null) {
                found.accept(measuring(fact, fact.subject(), length).build());
            }
        }
    }

    private static Fact.Builder measuring(Fact fact, Filler thing, Phrase length) {
        return fact.toBuilder()
                .subject(thing)
                .relation(Nouns.verb("mesurer"))
                .object(length)
                .arguments(List.of())
                .rule(RULE);
    }

    private static boolean isSize(String adjective) {
        return switch (adjective) {
            case "haut", "long", "large", "profond" -> true;
            default -> false;
        };
    }

    private static boolean isLength(Phrase phrase) {
        return phrase.quantity() != null
                && !phrase.quantity().ordinal()
                && Nouns.head(phrase).endsWith("mètre");
    }
}
