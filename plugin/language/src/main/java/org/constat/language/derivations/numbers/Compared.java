package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
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
        for (Argument argument : fact.arguments()) {
            if (argument.role().equals("against")
                    && fact.polarity() == Polarity.AFFIRMATIVE
                    && fact.object() instanceof Phrase now
                    && argument.filler() instanceof Phrase before
                    && isOfSameKind(now, before)) {
                Complement then = before.complements().get(0);
                found.accept(fact.toBuilder()
                        .object(counted(now, before))
                        .arguments(circumstances(fact.arguments(), new Argument("time", then.phrase())))
                        .tense(Tense.PAST)
                        .rule(RULE)
                        .build());
            }
        }
    }

    private static Phrase counted(Phrase now, Phrase before) {
        String number = before.text().substring(0, before.text().indexOf(' '));
        String unit = now.head() == null ? "" : " " + now.head().text();
        return new Phrase(
                number + unit,
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
        boolean number = before.complements().size() == 1
                && before.complements().get(0).role().equals("time")
                && before.modifiers().isEmpty();
        return now.quantity() != null
                && before.quantity() != null
                && !before.quantity().ordinal()
                && number
                && head != null
                && (head.kind() == Word.Kind.OTHER || Nouns.head(now).equals(head.lemma()));
    }

    /** What was said of now is not said of then. */
    private static List<Argument> circumstances(List<Argument> now, Argument then) {
        return Stream.concat(
                        now.stream()
                                .filter(argument -> !argument.role().equals("time")
                                        && !argument.role().equals("against")),
                        Stream.of(then))
                .toList();
    }
}
