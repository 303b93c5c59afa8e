package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "La tour, haute de 300 mètres, rouvre", "est longue de 300 mètres", "a 300-metre-long bridge": it measures as much.
 *
 * @since 0.1
 */
public final class Sized implements Derivation {
    private static final String RULE = "sized";

    private static final Pattern COMPOUND = Pattern.compile(
            "(\\d{1,5})-(met(?:re|er)|kilomet(?:re|er)|centimet(?:re|er)|foot|mile|inch|yard)-(high|tall|long|wide|deep|thick)");

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
        } else {
            compound(fact, fact.subject(), found);
            compound(fact, fact.object(), found);
        }
    }

    /** "The 40-metre-high statue": it is 40 metres high. */
    private static void compound(Fact fact, @Nullable Filler filler, Consumer<Fact> found) {
        if (!(filler instanceof Phrase thing)) {
            return;
        }
        for (Word word : thing.modifiers()) {
            Matcher size = COMPOUND.matcher(word.lemma());
            if (size.matches()) {
                String unit = size.group(2);
                Phrase length = Phrase.of(size.group(1) + " " + unit, Word.of(unit, unit, Word.Kind.NOUN))
                        .withQuantity(Quantity.of(Long.parseLong(size.group(1))));
                String so = size.group(3);
                Phrase bare = thing.withModifiers(thing.modifiers().stream()
                        .filter(other -> !other.equals(word))
                        .toList());
                found.accept(beside(fact, bare, "be", length)
                        .arguments(List.of(new Argument("as", Phrase.of(so, Word.of(so, so, Word.Kind.ADJECTIVE)))))
                        .build());
            }
        }
    }

    private static void apposed(Fact fact, @Nullable Filler filler, Consumer<Fact> found) {
        if (filler instanceof Phrase thing) {
            for (Complement complement : thing.complements()) {
                if (complement.role().equals("of") && isLength(complement.phrase())) {
                    Phrase bare = Rest.of(thing, complement);
                    found.accept(
                            beside(fact, bare, "mesurer", complement.phrase()).build());
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
                found.accept(measuring(fact, fact.subject(), "mesurer", length).build());
            }
        }
    }

    /** Says it by the way, whatever the sentence says of the thing. */
    private static Fact.Builder beside(Fact fact, Filler thing, String verb, Phrase length) {
        return measuring(fact, thing, verb, length)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(List.of());
    }

    private static Fact.Builder measuring(Fact fact, Filler thing, String verb, Phrase length) {
        return fact.toBuilder()
                .subject(thing)
                .relation(Nouns.verb(verb))
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
                && (Nouns.head(phrase).endsWith("mètre") || Nouns.head(phrase).equals("m"));
    }
}
