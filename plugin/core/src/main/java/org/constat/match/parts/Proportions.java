package org.constat.match.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.constat.Complement;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.match.words.Lexemes;

/** Reads how many of how many: "one voter in three", "un électeur sur trois", "a third of voters" are as many voters. */
final class Proportions {
    private static final Map<String, Integer> FRACTIONS = Map.of(
            "half", 2, "moitié", 2, "third", 3, "tiers", 3, "quarter", 4, "quart", 4, "fifth", 5, "cinquième", 5);

    private static final Set<String> NEARLY = Set.of("près de", "presque", "environ", "nearly", "almost", "about");
    private static final Set<String> OUT_OF = Set.of("about", "place", "from");
    private static final Pattern ONE =
            Pattern.compile("^(?:(?:près|plus|moins) d')?(?:une?|one|an?) .*", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final Lexemes lexemes;

    Proportions(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the phrase with what is counted as its head; empty where it names no part of a whole. */
    Optional<Parts.Opened> of(Phrase phrase, String language) {
        Word head = Lexemes.head(phrase);
        if (FRACTIONS.containsKey(head.lemma())) {
            return fraction(phrase, BigDecimal.valueOf(FRACTIONS.get(head.lemma())), language);
        }
        return phrase.complements().stream()
                .filter(whole -> isWhole(whole, head.kind()))
                .findFirst()
                .flatMap(whole -> share(phrase, whole, language));
    }

    /** Returns a fraction with the number that its article says, so that two thirds are not taken for one. */
    static Phrase counted(Phrase phrase) {
        return phrase.quantity() == null
                        && FRACTIONS.containsKey(Lexemes.head(phrase).lemma())
                        && ONE.matcher(phrase.text()).matches()
                ? phrase.withQuantity(Quantity.of(1))
                : phrase;
    }

    /** "A third of voters": of a phrase that says more of the third, nothing is known. */
    private Optional<Parts.Opened> fraction(Phrase phrase, BigDecimal whole, String language) {
        boolean nearly = !phrase.modifiers().isEmpty();
        boolean plain = phrase.complements().size() == 1
                && phrase.complements().get(0).role().equals(Roles.WEAK)
                && phrase.complements().get(0).phrase().quantity() == null
                && phrase.modifiers().stream().allMatch(word -> NEARLY.contains(word.lemma()));
        Quantity some = phrase.quantity() == null ? one(nearly) : phrase.quantity();
        return plain && some.unit() == null
                ? opened(some, whole, phrase.complements().get(0).phrase(), List.of(), language)
                : Optional.empty();
    }

    private static Quantity one(boolean nearly) {
        return new Quantity(BigDecimal.ONE, null, nearly ? Quantity.Bound.ABOUT : Quantity.Bound.EXACT, false);
    }

    /** "In five", "sur cinq", "out of five", and "of the five schools" behind a bare number. */
    private static boolean isWhole(Complement complement, Word.Kind head) {
        Phrase whole = complement.phrase();
        Quantity many = whole.quantity();
        boolean bare = Lexemes.head(whole).kind() == Word.Kind.OTHER;
        boolean counts = head == Word.Kind.OTHER
                && !bare
                && (complement.role().equals(Roles.WEAK) || complement.role().equals("from"));
        return many != null
                && !many.ordinal()
                && many.bound() == Quantity.Bound.EXACT
                && many.value().compareTo(MOST) <= 0
                && (counts || (bare && OUT_OF.contains(complement.role())));
    }

    private Optional<Parts.Opened> share(Phrase phrase, Complement whole, String language) {
        boolean one = phrase.quantity() == null && ONE.matcher(phrase.text()).matches();
        Quantity some =
                one ? one(phrase.text().startsWith("Près") || phrase.text().startsWith("près")) : phrase.quantity();
        Quantity many = whole.phrase().quantity();
        if (some == null
                || some.unit() != null
                || some.ordinal()
                || many == null
                || some.value().compareTo(many.value()) >= 0) {
            return Optional.empty();
        }
        List<Part> others = Parts.beside(phrase.withComplements(phrase.complements().stream()
                .filter(complement -> !complement.equals(whole))
                .toList()));
        Quantity share = of(some, many.value());
        return Lexemes.head(phrase).kind() == Word.Kind.OTHER
                ? opened(some, many.value(), whole.phrase(), others, language)
                : Optional.of(new Parts.Opened(lexemes.of(Lexemes.head(phrase), language), others, share));
    }

    private Optional<Parts.Opened> opened(
            Quantity some, BigDecimal whole, Phrase counted, List<Part> others, String language) {
        List<Part> parts = new ArrayList<>(Parts.beside(counted));
        parts.addAll(others);
        return Lexemes.head(counted).kind() != Word.Kind.NOUN
                ? Optional.empty()
                : Optional.of(new Parts.Opened(lexemes.of(Lexemes.head(counted), language), parts, of(some, whole)));
    }

    private static Quantity of(Quantity some, BigDecimal whole) {
        return new Quantity(some.value(), "of " + whole.stripTrailingZeros().toPlainString(), some.bound(), false);
    }
}
