package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
 */
final class HavingSum implements Derivation {
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

    private static final Set<String> EARNINGS = Set.of(
            "bénéfice", "bénéfice net", "revenu", "recette", "profit", "gain", "income", "net profit", "earnings");
    private static final Set<String> SPAN = Set.of("for", "time");

    private final String verb;
    private final String earn;

    HavingSum(Nouns nouns) {
        this.verb = nouns.language().equals("fr") ? "avoir" : "have";
        this.earn = nouns.language().equals("fr") ? "gagner" : "earn";
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
                && !measured.complements().isEmpty()
                && sum(fact) instanceof Phrase sum) {
            Complement owner = measured.complements().get(0);
            boolean owned = owner.role().equals("of") && isOne(owner.phrase());
            if (owned && EARNINGS.contains(Nouns.head(measured))) {
                found.accept(earning(fact, owner.phrase(), measured, sum));
            }
            if (owned && measured.complements().size() == 1) {
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

    /** "Le bénéfice du groupe pour l'année s'élève à neuf millions d'euros": it has earned as much. */
    private Fact earning(Fact fact, Phrase owner, Phrase measured, Phrase sum) {
        Stream<Argument> within = measured.complements().stream()
                .filter(complement -> SPAN.contains(complement.role()))
                .map(complement -> new Argument("time", complement.phrase()));
        return fact.toBuilder()
                .subject(owner)
                .relation(Nouns.verb(earn))
                .object(sum)
                .arguments(Stream.concat(
                                within,
                                fact.arguments().stream()
                                        .filter(argument -> !argument.filler().equals(sum)))
                        .toList())
                .rule(RULE)
                .build();
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
