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
 */
final class Sized implements Derivation {
    private static final String RULE = "sized";
    private static final Pattern HYPHENED =
            Pattern.compile("(\\d{1,5})-((?:kilo|centi)?met(?:re|er)|mile|foot)(?:-(high|tall|long|wide|deep))?");

    private final Nouns nouns;
    private final boolean french;

    Sized(Nouns nouns) {
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
        if (filler instanceof Phrase thing && !nouns.isA(Nouns.head(thing), "person")) {
            String how = size(thing);
            for (Complement complement : thing.complements()) {
                if (complement.role().equals("of") && isLength(complement.phrase(), how != null)) {
                    told(fact, Rest.of(thing, complement), complement.phrase(), how, found);
                    described(fact, thing, complement.phrase(), how, found);
                } else if (complement.role().equals("of")) {
                    inside(fact, thing, complement.phrase(), found);
                }
            }
        }
    }

    /** "Un pont large de 20 mètres": the dimension that is said. */
    private static @Nullable String size(Phrase thing) {
        return thing.modifiers().stream()
                .map(Word::lemma)
                .filter(Sized::isSize)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** "Une nappe de roseaux large de 2 kilomètres": one thing is as large, and not many. */
    private void inside(Fact fact, Phrase thing, Phrase part, Consumer<Fact> found) {
        String how = size(part);
        boolean one = how != null && part.modifiers().stream().anyMatch(word -> isOne(word, how));
        for (Complement complement : part.complements()) {
            if (one && isMany(part) && complement.role().equals("of") && isLength(complement.phrase(), true)) {
                told(fact, thing, complement.phrase(), how, found);
                described(fact, thing, complement.phrase(), how, found);
            }
        }
    }

    private static boolean isOne(Word word, @Nullable String how) {
        return word.lemma().equals(how) && !word.text().endsWith("s");
    }

    private static boolean isMany(Phrase part) {
        return part.head() != null
                && part.head().text().endsWith("s")
                && !part.head().lemma().endsWith("s");
    }

    /** "Le Vorle est un fleuve large de 2 kilomètres": so is the Vorle. */
    private void described(Fact fact, Phrase thing, Phrase length, @Nullable String how, Consumer<Fact> found) {
        if (thing.equals(fact.object())
                && fact.subject() instanceof Phrase subject
                && Nouns.head(fact.relation()).equals("être")
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() == Tense.PRESENT) {
            told(fact, subject, length, how, found);
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
                    && isLength(length, true)
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

    /** A foot is a length only where it is said what is as long. */
    private static boolean isLength(Phrase phrase, boolean dimension) {
        String unit = Nouns.head(phrase);
        return phrase.quantity() != null
                && !phrase.quantity().ordinal()
                && (unit.endsWith("mètre") || unit.equals("mile") || (dimension && unit.equals("pied")));
    }
}
