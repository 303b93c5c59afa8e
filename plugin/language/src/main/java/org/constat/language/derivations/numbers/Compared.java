package org.constat.language.derivations.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.jspecify.annotations.Nullable;

/**
 * "A produit 90 voitures, contre 120 en 2019": it produced 120 in 2019; "stands at 5%, up from 4%": it has risen.
 */
final class Compared implements Derivation {
    private static final String RULE = "compared";

    private static final Set<String> LEVELS = Set.of(
            "be",
            "stand at",
            "amount to",
            "reach",
            "total",
            "être",
            "être de",
            "s'élever à",
            "se élever à",
            "s'établir à",
            "se établir à",
            "atteindre");

    private final String rise;
    private final String fall;

    Compared(String language) {
        boolean french = language.equals("fr");
        this.rise = french ? "augmenter" : "rise";
        this.fall = french ? "baisser" : "fall";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        for (Argument argument : fact.arguments()) {
            boolean against =
                    argument.role().equals("against") || argument.role().equals("from");
            if (against) {
                changed(fact, argument, found);
            }
            Complement time = against && argument.filler() instanceof Phrase number ? time(number) : null;
            if (time != null
                    && !isChange(fact)
                    && fact.polarity() == Polarity.AFFIRMATIVE
                    && fact.object() instanceof Phrase now
                    && argument.filler() instanceof Phrase before
                    && isOfSameKind(now, before)) {
                found.accept(fact.toBuilder()
                        .object(counted(now, before))
                        .arguments(circumstances(fact.arguments(), argument, time))
                        .tense(Tense.PAST)
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "stands at 5%, up from 4%", "s'élève à 500 euros, contre 600": it has risen, has fallen. */
    private void changed(Fact fact, Argument argument, Consumer<Fact> found) {
        if (fact.polarity() == Polarity.AFFIRMATIVE
                && fact.modality() == Modality.ASSERTED
                && fact.tense() != Tense.FUTURE
                && LEVELS.contains(Nouns.head(fact.relation()))
                && fact.object() instanceof Phrase now
                && argument.filler() instanceof Phrase before
                && (argument.role().equals("from") || time(before) != null)
                && isOfSameKind(now, before)) {
            int more = Objects.requireNonNull(now.quantity())
                    .value()
                    .compareTo(Objects.requireNonNull(before.quantity()).value());
            if (more != 0) {
                found.accept(fact.toBuilder()
                        .relation(Nouns.verb(more > 0 ? rise : fall))
                        .object(null)
                        .arguments(List.of(
                                new Argument("from", before.withComplements(List.of())), new Argument("to", now)))
                        .tense(Tense.PAST)
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "rose to 5%, up from 4% in May": it did not rise to that before. */
    private static boolean isChange(Fact fact) {
        Word verb = fact.relation().head();
        return verb != null && verb.lemma().endsWith(" to");
    }

    /** Returns when it was so, where nothing else is said of it. */
    private static @Nullable Complement time(Phrase before) {
        List<Complement> complements = before.complements();
        return complements.size() == 1 && complements.get(0).role().equals("time") ? complements.get(0) : null;
    }

    private static Phrase counted(Phrase now, Phrase before) {
        Word counted = now.head();
        String unit = counted == null || counted.kind() == Word.Kind.OTHER ? "" : " " + counted.text();
        return new Phrase(
                Objects.requireNonNull(before.quantity()).value().toPlainString() + unit,
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
        boolean number = before.modifiers().isEmpty();
        return now.quantity() != null
                && before.quantity() != null
                && !before.quantity().ordinal()
                && number
                && head != null
                && (head.kind() == Word.Kind.OTHER || Nouns.head(now).equals(head.lemma()));
    }

    /** What was said of now is not said of then. */
    private static List<Argument> circumstances(List<Argument> arguments, Argument against, Complement then) {
        List<Argument> found = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.equals(against)) {
                found.add(new Argument("time", then.phrase()));
            } else if (!argument.role().equals("time")) {
                found.add(argument);
            }
        }
        return found;
    }
}
