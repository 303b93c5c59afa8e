package org.constat.language.derivations.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "A produit 90 voitures, contre 120 en 2019": it produced 120 in 2019.
 *
 * @since 0.1
 */
public final class Compared implements Derivation {
    private static final String RULE = "compared";

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        List<Argument> arguments = fact.arguments();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            boolean then = arguments.get(i).role().equals("against")
                    && arguments.get(i + 1).role().equals("time");
            if (then
                    && fact.polarity() == Polarity.AFFIRMATIVE
                    && fact.object() instanceof Phrase now
                    && arguments.get(i).filler() instanceof Phrase before
                    && isOfSameKind(now, before)) {
                found.accept(fact.toBuilder()
                        .object(counted(now, before))
                        .arguments(circumstances(arguments, i))
                        .tense(Tense.PAST)
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static Phrase counted(Phrase now, Phrase before) {
        String unit = now.head() == null ? "" : " " + now.head().text();
        return new Phrase(
                before.text() + unit,
                null,
                now.head(),
                now.modifiers(),
                before.quantity(),
                now.complements(),
                before.spans(),
                null);
    }

    private static boolean isOfSameKind(Phrase now, Phrase before) {
        Word head = before.head();
        boolean number = before.complements().isEmpty() && before.modifiers().isEmpty();
        return now.quantity() != null
                && before.quantity() != null
                && !before.quantity().ordinal()
                && number
                && head != null
                && (head.kind() == Word.Kind.OTHER || Nouns.head(now).equals(head.lemma()));
    }

    /** What was said of now is not said of then. */
    private static List<Argument> circumstances(List<Argument> arguments, int against) {
        List<Argument> found = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            boolean now = arguments.get(i).role().equals("time") && i != against + 1;
            if (!now && i != against) {
                found.add(arguments.get(i));
            }
        }
        return found;
    }
}
