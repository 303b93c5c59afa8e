package org.constat.language.derivations.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Owners;
import org.constat.language.derivations.nouns.Rest;
import org.jspecify.annotations.Nullable;

/**
 * "The fund has a stake of 12% in the airline": it owns 12% of the airline; who bought or sold the one did so with the other.
 */
final class Stake implements Derivation {
    private static final String RULE = "stake";

    private static final Set<String> KEEPING = Set.of("keep", "retain", "conserver", "garder");

    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("have", "own"),
            Map.entry("hold", "own"),
            Map.entry("own", "own"),
            Map.entry("keep", "own"),
            Map.entry("retain", "own"),
            Map.entry("buy", "buy"),
            Map.entry("acquire", "acquire"),
            Map.entry("sell", "sell"),
            Map.entry("avoir", "détenir"),
            Map.entry("détenir", "détenir"),
            Map.entry("posséder", "détenir"),
            Map.entry("conserver", "détenir"),
            Map.entry("garder", "détenir"),
            Map.entry("acheter", "acheter"),
            Map.entry("acquérir", "acquérir"),
            Map.entry("vendre", "vendre"),
            Map.entry("céder", "céder"));

    @Override
    public boolean meets(String relation) {
        return VERBS.containsKey(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String verb = VERBS.get(Nouns.head(fact.relation()));
        Phrase share = verb != null && fact.object() instanceof Phrase stake && isStake(stake) ? share(stake) : null;
        Argument whole = share == null ? null : whole(fact);
        if (verb != null && share != null && whole != null && whole.filler() instanceof Phrase firm) {
            Fact part = fact.toBuilder()
                    .object(Owners.owned(share, firm))
                    .arguments(Rest.of(fact, whole))
                    .rule(RULE)
                    .build();
            found.accept(part);
            found.accept(part.toBuilder()
                    .relation(Nouns.verb(fact.relation(), verb))
                    .tense(isKept(fact) ? Tense.PRESENT : fact.tense())
                    .build());
        }
    }

    /** Who kept his stake has it. */
    private static boolean isKept(Fact fact) {
        return fact.tense() == Tense.PAST && KEEPING.contains(Nouns.head(fact.relation()));
    }

    private static boolean isStake(Phrase phrase) {
        return switch (Nouns.head(phrase)) {
            case "stake", "holding", "shareholding", "participation" -> true;
            default -> false;
        };
    }

    /** "a 12% stake", "a stake of 12%": returns the share as a phrase; null where it is not said. */
    private static @Nullable Phrase share(Phrase stake) {
        Quantity quantity = stake.quantity();
        if (quantity != null && stake.modifiers().stream().anyMatch(word -> isPercent(word.lemma()))) {
            Word percent = Word.of("%", "%", Word.Kind.NOUN);
            return new Phrase(
                    text(quantity.value()), null, percent, List.of(), quantity, List.of(), stake.spans(), null);
        }
        return stake.complements().stream()
                .map(Complement::phrase)
                .filter(of -> of.quantity() != null && isPercent(Nouns.head(of)))
                .findFirst()
                .orElse(null);
    }

    private static String text(BigDecimal value) {
        return value.toPlainString() + " %";
    }

    private static boolean isPercent(String word) {
        return word.equals("%") || word.equals("percent") || word.equals("per cent");
    }

    private static @Nullable Argument whole(Fact fact) {
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("place"))
                .findFirst()
                .orElse(null);
    }
}
