package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.match.parts.Roles;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;

/** Says that somebody does not have what he is without: "stay deprived of water", "be without water", "have no water". */
final class Lacks {
    private static final String WITHOUT = "without";
    private static final Set<String> DEPRIVED =
            Set.of("priver", "privé", "dépourvu", "dénué", "deprive", "deprived", "bereft", "devoid");

    private static final Set<String> LACKING = Set.of("sans", "without");

    private Lacks() {}

    /** Returns the wordings of a state without something; none for any other fact. */
    static List<Fact> of(Fact fact, String language) {
        boolean being = Situations.isBeing(Lexemes.head(fact.relation()));
        boolean done = fact.subject() == null
                && fact.object() != null
                && DEPRIVED.contains(Lexemes.head(fact.relation()).lemma());
        if (!(being || done) || fact.polarity() == Polarity.NEGATIVE) {
            return List.of();
        }
        Optional<Fact> deprived = done ? left(fact, language) : without(fact);
        List<Fact> wordings = new ArrayList<>();
        deprived.ifPresent(wordings::add);
        notHaving(deprived.orElse(fact), language).ifPresent(wordings::add);
        return wordings;
    }

    /** "_ | deprive | the town | of water": the town is without water. */
    private static Optional<Fact> left(Fact fact, String language) {
        return thing(fact)
                .map(thing -> without(fact, thing).toBuilder()
                        .subject(fact.object())
                        .relation(Verbs.of(language.equals("fr") ? "être" : "be"))
                        .build());
    }

    private static Optional<Fact> without(Fact fact) {
        Word quality = fact.object() instanceof Phrase phrase ? Lexemes.head(phrase) : null;
        if (quality != null && quality.kind() == Word.Kind.ADJECTIVE && namesLack(quality)) {
            return Optional.of(fact.toBuilder()
                    .object(null)
                    .argument(WITHOUT, missing(quality))
                    .build());
        }
        boolean deprived = fact.object() instanceof Phrase state
                && DEPRIVED.contains(Lexemes.head(state).lemma());
        return deprived ? thing(fact).map(thing -> without(fact, thing)) : Optional.empty();
    }

    /** "sans alcool", in one word. */
    private static boolean namesLack(Word quality) {
        return quality.parts().size() == 2
                && LACKING.contains(quality.parts().get(0).lemma());
    }

    private static Phrase missing(Word quality) {
        Word thing = quality.parts().get(1);
        return Phrase.of(thing.text(), thing);
    }

    private static Optional<Argument> thing(Fact fact) {
        return fact.arguments().stream()
                .filter(argument ->
                        argument.role().equals("from") || argument.role().equals(Roles.WEAK))
                .findFirst();
    }

    private static Fact without(Fact fact, Argument thing) {
        return fact.toBuilder()
                .object(null)
                .arguments(rest(fact, thing))
                .argument(WITHOUT, thing.filler())
                .build();
    }

    private static Optional<Fact> notHaving(Fact fact, String language) {
        return fact.object() != null || Roles.isDated(fact)
                ? Optional.empty()
                : fact.arguments().stream()
                        .filter(argument -> argument.role().equals(WITHOUT) && argument.filler() instanceof Phrase)
                        .findFirst()
                        .map(thing -> notHaving(fact, thing.filler(), rest(fact, thing), language));
    }

    private static Fact notHaving(Fact fact, Filler thing, List<Argument> rest, String language) {
        return fact.toBuilder()
                .relation(Verbs.of(language.equals("fr") ? "avoir" : "have"))
                .object(thing)
                .arguments(rest)
                .polarity(Polarity.NEGATIVE)
                .build();
    }

    private static List<Argument> rest(Fact fact, Argument taken) {
        return fact.arguments().stream().filter(other -> !other.equals(taken)).toList();
    }
}
