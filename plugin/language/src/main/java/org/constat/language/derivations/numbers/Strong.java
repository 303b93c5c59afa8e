package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Le club, fort de 900 adhérents, veut grandir": it has as many.
 */
final class Strong implements Derivation {
    private static final String RULE = "strong";

    @Override
    public boolean meets(String relation) {
        return relation.equals("être");
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        boolean strong = fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && Nouns.head(fact.object()).equals("fort");
        if (!strong) {
            return;
        }
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("from")
                    && argument.filler() instanceof Phrase members
                    && members.quantity() != null
                    && !members.quantity().ordinal()) {
                found.accept(fact.toBuilder()
                        .relation(Nouns.verb("compter"))
                        .object(members)
                        .arguments(List.of())
                        .rule(RULE)
                        .build());
            }
        }
    }
}
