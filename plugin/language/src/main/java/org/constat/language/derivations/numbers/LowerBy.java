package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Rest;

/**
 * "Sales were 4% lower than a year earlier": they fell by 4%.
 */
final class LowerBy implements Derivation {
    private static final String RULE = "lower by";

    private static final Set<String> CLOSING = Set.of("close", "end", "finish");

    private static final Map<String, String> CHANGES = Map.of(
            "lower", "fall",
            "higher", "rise",
            "inférieur", "baisser",
            "supérieur", "augmenter");

    @Override
    public boolean meets(String relation) {
        return relation.equals("be") || relation.equals("être") || CLOSING.contains(relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (CLOSING.contains(Nouns.head(fact.relation()))) {
            closed(fact, found);
            return;
        }
        String change = fact.object() instanceof Phrase state ? CHANGES.get(form(state)) : null;
        if (change != null && fact.polarity() == Polarity.AFFIRMATIVE && isSinceThen(fact.arguments())) {
            found.accept(fact.toBuilder()
                    .relation(Nouns.verb(fact.relation(), change))
                    .object(null)
                    .arguments(fact.arguments().stream()
                            .filter(argument -> !argument.role().equals("than"))
                            .toList())
                    .rule(RULE)
                    .build());
        }
    }

    /** "Shares closed 4 percent lower": have fallen by as much. */
    private static void closed(Fact fact, Consumer<Fact> found) {
        boolean much =
                fact.arguments().stream().anyMatch(argument -> argument.role().equals("by"));
        for (Argument state : fact.arguments()) {
            String change =
                    state.role().equals("as") && state.filler() instanceof Phrase so ? CHANGES.get(form(so)) : null;
            if (change != null && much && fact.object() == null && fact.polarity() == Polarity.AFFIRMATIVE) {
                found.accept(fact.toBuilder()
                        .relation(Nouns.verb(fact.relation(), change))
                        .arguments(Rest.of(fact, state))
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static String form(Phrase state) {
        String lemma = Nouns.head(state);
        return lemma.equals("low") || lemma.equals("high") ? state.text() : lemma;
    }

    /** By how much, and than at what time, rather than than what else. */
    private static boolean isSinceThen(List<Argument> arguments) {
        boolean much = arguments.stream()
                .anyMatch(argument ->
                        argument.role().equals("by") || argument.role().equals("from"));
        return much
                && arguments.stream()
                        .filter(argument -> argument.role().equals("than"))
                        .anyMatch(argument -> argument.filler() instanceof Phrase time && isTime(Nouns.head(time)));
    }

    private static boolean isTime(String noun) {
        return switch (noun) {
            case "year", "month", "quarter", "week", "day", "decade" -> true;
            default -> false;
        };
    }
}
