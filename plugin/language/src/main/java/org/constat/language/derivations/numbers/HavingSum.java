package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "La dette du port atteint neuf millions d'euros": the port has a debt of nine million euros.
 *
 * @since 0.1
 */
public final class HavingSum implements Derivation {
    private static final String RULE = "having so much";
    private static final Set<String> REACHING = Set.of(
            "atteindre",
            "s'élever à",
            "se élever à",
            "se monter à",
            "se chiffrer à",
            "être de",
            "avoisiner",
            "être",
            "reach",
            "stand at",
            "amount to",
            "be");

    private final String verb;

    public HavingSum(Nouns nouns) {
        this.verb = nouns.language().equals("fr") ? "avoir" : "have";
    }

    @Override
    public boolean meets(String relation) {
        return REACHING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.subject() instanceof Phrase measured
                && measured.quantity() == null
                && measured.complements().size() == 1
                && sum(fact) instanceof Phrase sum) {
            Complement owner = measured.complements().get(0);
            if (owner.role().equals("of") && isOne(owner.phrase())) {
                found.accept(fact.toBuilder()
                        .subject(owner.phrase())
                        .relation(Nouns.verb(verb))
                        .object(measured.withComplements(List.of(new Complement("of", sum))))
                        .arguments(fact.arguments().stream()
                                .filter(argument -> !argument.filler().equals(sum))
                                .toList())
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static @Nullable Filler sum(Fact fact) {
        Filler reached = fact.object() == null
                ? fact.arguments().stream()
                        .filter(argument -> argument.role().equals("to"))
                        .map(Argument::filler)
                        .findFirst()
                        .orElse(null)
                : fact.object();
        return reached instanceof Phrase phrase && isSum(phrase) ? phrase : null;
    }

    /** "9 millions d'euros", "9 000 habitants"; not "9", nor the ninth. */
    private static boolean isSum(Phrase phrase) {
        Quantity quantity = phrase.quantity();
        Word head = phrase.head();
        return quantity != null && !quantity.ordinal() && head != null && head.kind() == Word.Kind.NOUN;
    }

    /** "le nombre de morts": the dead have none. */
    private static boolean isOne(Phrase owner) {
        Word head = owner.head();
        return owner.quantity() == null
                && head != null
                && (head.kind() == Word.Kind.NAME || (head.kind() == Word.Kind.NOUN && Nouns.isDefinite(owner)));
    }
}
