package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.match.parts.Roles;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Ordinals;
import org.constat.match.words.Verbs;
import org.constat.match.words.WordSet;

/** Says in one way in which place somebody ends or stands: "take third place in the race", "terminer troisième de la course". */
final class Rankings {
    private static final Set<String> PLACES = Set.of("place", "position", "rank", "spot", "rang");
    private static final Set<String> IN = Set.of("place", "in", "at", "on", "from", Roles.WEAK);

    /** The verb that stands for all of its kind, by language and kind. */
    private static final Map<String, String> VERBS = Map.of(
            "en ending", "finish",
            "en standing", "be",
            "fr ending", "terminer",
            "fr standing", "être");

    private final WordSet ending = WordSet.read("ranking-verbs.txt", "ending");
    private final WordSet standing = WordSet.read("ranking-verbs.txt", "standing");
    private final WordSet moving = WordSet.read("ranking-verbs.txt", "moving");

    /**
     * A rank and what is left of the fact that tells it.
     *
     * @param number the rank
     * @param within what hangs on the word "place"
     * @param rest the fact without its rank
     */
    private record Ranked(Quantity number, List<Complement> within, Fact rest) {}

    /** Returns the wordings of a fact that tells a rank; none for any other. */
    List<Fact> of(Fact fact, String language) {
        String verb = verb(fact).lemma();
        if (moving.contains(language, verb)) {
            return moved(fact, language).stream().toList();
        }
        return Stream.of("ending", "standing")
                .filter(kind -> (kind.equals("ending") ? ending : standing).contains(language, verb))
                .flatMap(kind -> ranked(fact).map(ranked -> worded(ranked, kind, language)).stream())
                .toList();
    }

    /** "Has climbed to third place": third it is. */
    private static Optional<Fact> moved(Fact fact, String language) {
        boolean now = fact.modality() == Modality.ASSERTED
                && fact.polarity() == Polarity.AFFIRMATIVE
                && fact.tense() != Tense.FUTURE
                && fact.arguments().stream().noneMatch(argument -> Roles.isTime(argument.role()));
        return now
                ? inObject(fact)
                        .or(() -> inArgument(fact, "to"::equals))
                        .map(ranked -> worded(ranked, "standing", language))
                        .map(standing ->
                                standing.toBuilder().tense(Tense.PRESENT).build())
                : Optional.empty();
    }

    private static Word verb(Fact fact) {
        Word relation = Lexemes.head(fact.relation());
        return relation.parts().isEmpty() ? relation : relation.parts().get(0);
    }

    private static Optional<Ranked> ranked(Fact fact) {
        return inObject(fact).or(() -> inArgument(fact, Rankings::isWhere)).or(() -> besideVerb(fact));
    }

    private static Optional<Ranked> inObject(Fact fact) {
        Filler object = fact.object();
        return object == null
                ? Optional.empty()
                : rank(object)
                        .map(number -> new Ranked(
                                number,
                                within(object),
                                fact.toBuilder().object(null).build()));
    }

    private static Optional<Ranked> inArgument(Fact fact, Predicate<String> role) {
        if (fact.object() != null) {
            return Optional.empty();
        }
        for (Argument argument : fact.arguments()) {
            Optional<Quantity> number = role.test(argument.role()) ? rank(argument.filler()) : Optional.empty();
            if (number.isPresent()) {
                List<Argument> rest = new ArrayList<>(fact.arguments());
                rest.remove(argument);
                return Optional.of(new Ranked(
                        number.get(),
                        within(argument.filler()),
                        fact.toBuilder().arguments(rest).build()));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhere(String role) {
        return role.equals("as") || Roles.isPlace(role);
    }

    private static Optional<Ranked> besideVerb(Fact fact) {
        return fact.object() != null
                ? Optional.empty()
                : Stream.concat(fact.relation().modifiers().stream(), Lexemes.head(fact.relation()).parts().stream())
                        .flatMap(word -> Ordinals.of(word).stream())
                        .findFirst()
                        .map(number -> new Ranked(number, List.of(), fact));
    }

    /** "Third place", or "third" alone. */
    private static Optional<Quantity> rank(Filler filler) {
        if (!(filler instanceof Phrase phrase)) {
            return Optional.empty();
        }
        Word head = Lexemes.head(phrase);
        Quantity number = phrase.quantity();
        if (PLACES.contains(head.lemma())) {
            return number != null && number.ordinal() && phrase.modifiers().isEmpty()
                    ? Optional.of(number)
                    : Optional.empty();
        }
        return number == null
                        && phrase.modifiers().isEmpty()
                        && phrase.complements().isEmpty()
                ? Ordinals.of(head)
                : Optional.empty();
    }

    private static List<Complement> within(Filler rank) {
        return rank instanceof Phrase phrase ? phrase.complements() : List.of();
    }

    private static Fact worded(Ranked ranked, String kind, String language) {
        String number = ranked.number().value().toPlainString();
        Phrase rank =
                Phrase.of(number, Word.of(number, number, Word.Kind.OTHER)).withQuantity(ranked.number());
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument("as", rank));
        ranked.within().forEach(inner -> arguments.add(inPlace(new Argument(inner.role(), inner.phrase()))));
        ranked.rest().arguments().forEach(argument -> arguments.add(inPlace(argument)));
        return ranked.rest().toBuilder()
                .relation(Verbs.of(Objects.requireNonNull(VERBS.get(language + " " + kind))))
                .arguments(arguments)
                .build();
    }

    /** Third in the race, "troisième de la course". */
    private static Argument inPlace(Argument argument) {
        return IN.contains(argument.role()) && argument.filler() instanceof Phrase
                ? new Argument("place", argument.filler())
                : argument;
    }
}
