package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Years;

/**
 * "Le musée n'ouvrira qu'en mai", "The pool does not reopen until 2030": not before then, and then it does.
 */
final class NotBefore implements Derivation {
    private static final String RULE = "not before";
    private static final Set<String> BEGINNING = Set.of("commencer", "commencer à", "begin", "start", "start to");

    private final Nouns nouns;

    NotBefore(Nouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.modality() != Modality.ASSERTED) {
            return;
        }
        if (fact.polarity() == Polarity.NEGATIVE) {
            notUntil(fact, found);
            notWithin(fact, found);
        } else if (isOnlyThen(fact)) {
            found.accept(not(earlier(fact, "time")));
        } else if (BEGINNING.contains(Nouns.head(fact.relation()))
                && fact.object() instanceof Fact deed
                && isOnlyThen(deed)) {
            found.accept(not(fact.toBuilder().object(earlier(deed, "time")).build()));
        }
    }

    private void notUntil(Fact fact, Consumer<Fact> found) {
        List<Argument> until = fact.arguments().stream()
                .filter(argument -> argument.role().equals("until") && argument.filler() instanceof Phrase)
                .toList();
        if (until.size() == 1 && nouns.language().equals("en")) {
            found.accept(not(earlier(fact, "until")));
            if (isDate(Nouns.head(until.get(0).filler()))) {
                found.accept(in(fact, "until", "time").toBuilder()
                        .polarity(Polarity.AFFIRMATIVE)
                        .rule(RULE)
                        .build());
            }
        }
    }

    /** "Aucun train ne roulera avant deux ans": for two years none will; "before" a date it says no more than that. */
    private void notWithin(Fact fact, Consumer<Fact> found) {
        boolean span = nouns.language().equals("fr")
                && fact.arguments().stream()
                        .anyMatch(argument -> argument.role().equals("before") && isSpan(argument.filler()));
        if (span) {
            found.accept(in(fact, "before", "time").toBuilder().rule(RULE).build());
        }
    }

    private static boolean isSpan(Filler filler) {
        return filler instanceof Phrase span
                && span.quantity() != null
                && !span.quantity().ordinal()
                && span.complements().isEmpty()
                && switch (Nouns.head(span)) {
                    case "jour", "semaine", "mois", "an", "année", "décennie" -> true;
                    default -> false;
                };
    }

    /** "opens only in May", but not "sells only shoes in May", nor "opens only for two hours". */
    private boolean isOnlyThen(Fact fact) {
        return fact.object() == null
                && fact.arguments().size() == 1
                && fact.arguments().get(0).role().equals("time")
                && fact.arguments().get(0).filler() instanceof Phrase time
                && isMoment(time)
                && fact.relation().modifiers().stream().anyMatch(NotBefore::isOnly);
    }

    private static boolean isOnly(Word word) {
        return switch (word.lemma()) {
            case "seulement", "only" -> true;
            default -> false;
        };
    }

    private boolean isMoment(Phrase time) {
        return time.quantity() == null || time.quantity().ordinal() || isDate(Nouns.head(time));
    }

    private boolean isDate(String time) {
        return Years.is(time) || nouns.isA(time, "month") || nouns.isA(time, "season") || nouns.isA(time, "day");
    }

    private static Fact earlier(Fact fact, String role) {
        Phrase relation = fact.relation();
        return in(fact, role, "before").toBuilder()
                .relation(relation.withModifiers(relation.modifiers().stream()
                        .filter(word -> !isOnly(word))
                        .toList()))
                .build();
    }

    private static Fact in(Fact fact, String role, String other) {
        return fact.toBuilder()
                .arguments(fact.arguments().stream()
                        .map(argument ->
                                argument.role().equals(role) ? new Argument(other, argument.filler()) : argument)
                        .toList())
                .build();
    }

    private static Fact not(Fact fact) {
        return fact.toBuilder().polarity(Polarity.NEGATIVE).rule(RULE).build();
    }
}
