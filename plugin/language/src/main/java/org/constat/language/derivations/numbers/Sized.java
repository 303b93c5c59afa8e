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
import org.constat.language.derivations.nouns.Named;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "La tour, haute de 300 mètres, rouvre", "est longue de 300 mètres", "un pont de 300 mètres", "a 300-metre bridge": it measures as
 * much, and is as high or as long where only that can be meant.
 *
 * @since 0.1
 */
public final class Sized implements Derivation {
    private static final String RULE = "sized";
    private static final Pattern HYPHENED =
            Pattern.compile("(\\d{1,5})-((?:kilo|centi)?met(?:re|er)|mile|foot)(?:-(high|tall|long|wide|deep))?");

    private final Nouns nouns;
    private final boolean french;

    public Sized(Nouns nouns) {
        this.nouns = nouns;
        this.french = nouns.language().equals("fr");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (french) {
            apposed(fact, fact.subject(), found);
            apposed(fact, fact.object(), found);
            said(fact, found);
        } else {
            Named.each(fact, thing -> hyphened(fact, thing, found));
        }
    }

    /** "A 300-metre tower", "a 12-metre-high wall". */
    private void hyphened(Fact fact, Phrase thing, Consumer<Fact> found) {
        for (Word word : thing.modifiers()) {
            Matcher size = word.lemma().indexOf('-') > 0 ? HYPHENED.matcher(word.lemma()) : null;
            if (size != null && size.matches()) {
                Phrase length = Phrase.of(word.text(), Word.of(size.group(2), size.group(2), Word.Kind.NOUN))
                        .withQuantity(Quantity.of(Long.parseLong(size.group(1))));
                told(fact, Rest.of(thing, word), length, size.group(3), found);
            }
        }
    }

    private void apposed(Fact fact, @Nullable Filler filler, Consumer<Fact> found) {
        if (filler instanceof Phrase thing) {
            for (Complement complement : thing.complements()) {
                if (complement.role().equals("of") && isLength(complement.phrase())) {
                    told(fact, Rest.of(thing, complement), complement.phrase(), null, found);
                }
            }
        }
    }

    /** It is as large whatever is said of it. */
    private void told(Fact fact, Phrase thing, Phrase length, @Nullable String said, Consumer<Fact> found) {
        Fact.Builder size = measuring(fact, thing, length)
                .polarity(Polarity.AFFIRMATIVE)
                .modality(Modality.ASSERTED)
                .tense(Tense.PRESENT)
                .source(List.of());
        found.accept(size.build());
        String how = said == null ? nouns.tables().value(Row.SIZED, Nouns.head(thing)) : said;
        if (how != null) {
            Phrase quality = Phrase.of(how, Word.of(how, how, Word.Kind.ADJECTIVE));
            found.accept(size.relation(Nouns.verb(french ? "être" : "be"))
                    .object(french ? quality : length)
                    .arguments(List.of(new Argument(french ? "from" : "as", french ? length : quality)))
                    .build());
        }
    }

    /** "La tour est haute de 300 mètres". */
    private void said(Fact fact, Consumer<Fact> found) {
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

    private Fact.Builder measuring(Fact fact, Filler thing, Phrase length) {
        return fact.toBuilder()
                .subject(thing)
                .relation(Nouns.verb(french ? "mesurer" : "measure"))
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
