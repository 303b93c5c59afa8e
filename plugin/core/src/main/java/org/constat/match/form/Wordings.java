package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.match.parts.Durations;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexeme;
import org.constat.match.words.Lexemes;
import org.constat.match.words.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Finds the other wordings of a fact: its expression opened, its preposition or content hung elsewhere, its passive named as a
 * state, its extent in one role.
 *
 * @since 0.1
 */
public final class Wordings {
    private final Lexemes lexemes;
    private final RoleWords roleWords = new RoleWords();
    private final Rankings rankings = new Rankings();
    private final Extents extents = new Extents();
    private final PassiveStates passiveStates;
    private final StatesDone statesDone;
    private final ThoughtsOf thoughtsOf;
    private final TimeAdverbs timeAdverbs;
    private final OrdersReceived orders;

    public Wordings(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.passiveStates = new PassiveStates(lexemes);
        this.statesDone = new StatesDone(lexemes);
        this.thoughtsOf = new ThoughtsOf(lexemes);
        this.timeAdverbs = new TimeAdverbs(lexemes);
        this.orders = new OrdersReceived(lexemes);
    }

    /** Returns the wordings besides the one that the fact has. */
    public List<Fact> of(Fact fact, String language) {
        List<Fact> wordings = new ArrayList<>();
        Expressions.opened(fact, language).ifPresent(opened -> {
            wordings.add(opened);
            thoughtsOf.content(opened, language).ifPresent(wordings::add);
        });
        withContentAsObject(fact).ifPresent(wordings::add);
        withContentOfObject(fact).ifPresent(content -> {
            wordings.add(content);
            askedTo(content).ifPresent(wordings::add);
            withDoersThere(content).ifPresent(there -> {
                wordings.add(there);
                askedTo(there).ifPresent(wordings::add);
            });
        });
        thoughtsOf.content(fact, language).ifPresent(wordings::add);
        handedTo(fact, relation(fact, language)).ifPresent(wordings::add);
        spentThen(fact, relation(fact, language)).ifPresent(wordings::add);
        orders.of(fact, relation(fact, language), language).ifPresent(wordings::add);
        askedFor(fact).ifPresent(wordings::add);
        withSumAsObject(fact).ifPresent(wordings::add);
        roleWords.hungAsArgument(fact, language).ifPresent(wordings::add);
        roleWords.leftToArgument(fact, language).ifPresent(wordings::add);
        wordings.addAll(passiveStates.of(fact, language));
        Situations.of(fact, language).ifPresent(wordings::add);
        List.copyOf(wordings).forEach(wording -> wordings.addAll(Lacks.of(wording, language)));
        wordings.addAll(Lacks.of(fact, language));
        statesDone.of(fact, language).ifPresent(wordings::add);
        AgeWords.of(fact, language).ifPresent(wordings::add);
        Conditions.raised(fact).ifPresent(wordings::add);
        Frequencies.byAdverb(fact, language).ifPresent(wordings::add);
        Frequencies.repeated(fact).ifPresent(wordings::add);
        wordings.addAll(rankings.of(fact, language));
        Manners.besideVerb(fact).ifPresent(wordings::add);
        timeAdverbs.asTime(fact, language).ifPresent(wordings::add);
        Portions.byAdverb(fact, language).ifPresent(wordings::add);
        List.copyOf(wordings).forEach(wording -> Absences.named(wording).ifPresent(wordings::add));
        Absences.named(fact).ifPresent(wordings::add);
        Absences.conditional(fact, language).ifPresent(wordings::add);
        List<Fact> known = new ArrayList<>(wordings);
        known.add(fact);
        for (Fact wording : known) {
            extents.inOneRole(wording, relation(wording, language), language).ifPresent(wordings::add);
        }
        return wordings;
    }

    /** "Plan | - | to (open …)" is "plan | (open …)". */
    static Optional<Fact> withContentAsObject(Fact fact) {
        List<Argument> contents = fact.arguments().stream()
                .filter(argument -> argument.filler() instanceof Fact && Roles.isGoverning(argument.role()))
                .toList();
        if (fact.object() != null || contents.size() != 1) {
            return Optional.empty();
        }
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(contents.get(0));
        return Optional.of(fact.toBuilder()
                .object(contents.get(0).filler())
                .arguments(rest)
                .build());
    }

    /** "Ask for | the road | to (_ repair the road)" is "ask for | (_ repair the road)". */
    private static Optional<Fact> withContentOfObject(Fact fact) {
        List<Argument> contents = fact.arguments().stream()
                .filter(argument -> argument.filler() instanceof Fact && Roles.isGoverning(argument.role()))
                .toList();
        if (!(fact.object() instanceof Phrase object) || contents.size() != 1) {
            return Optional.empty();
        }
        Fact content = (Fact) contents.get(0).filler();
        if (!isSame(content.subject(), object) && !(content.subject() == null && isSame(content.object(), object))) {
            return Optional.empty();
        }
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(contents.get(0));
        return Optional.of(fact.toBuilder().object(content).arguments(rest).build());
    }

    /** "Tell | (customers | not drink) | place Leeds" is "tell | (customers in Leeds | not drink)". */
    private static Optional<Fact> withDoersThere(Fact fact) {
        List<Argument> places = fact.arguments().stream()
                .filter(argument -> argument.role().equals("place") && argument.filler() instanceof Phrase)
                .toList();
        if (places.size() != 1
                || !(fact.object() instanceof Fact content)
                || !(content.subject() instanceof Phrase doer)) {
            return Optional.empty();
        }
        Argument place = places.get(0);
        List<Complement> complements = new ArrayList<>(doer.complements());
        complements.add(new Complement(place.role(), (Phrase) place.filler()));
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(place);
        return Optional.of(fact.toBuilder()
                .object(content.toBuilder()
                        .subject(doer.withComplements(complements))
                        .build())
                .arguments(rest)
                .build());
    }

    /** "Ask | (the town | pay)", "tell | (fans | not travel)" is "ask to": nobody is asked a question or told a story. */
    private static Optional<Fact> askedTo(Fact fact) {
        boolean asked = switch (Lexemes.head(fact.relation()).lemma()) {
            case "ask", "tell" -> true;
            default -> false;
        };
        String verb = "ask to";
        return asked ? Optional.of(fact.toBuilder().relation(Verbs.of(verb)).build()) : Optional.empty();
    }

    /** "Supply | schools | with milk" is "supply | milk | to schools". */
    private static Optional<Fact> handedTo(Fact fact, Lexeme relation) {
        List<Argument> goods = fact.arguments().stream()
                .filter(argument -> argument.role().equals("with") && argument.filler() instanceof Phrase)
                .toList();
        if (!(fact.object() instanceof Phrase taker)
                || goods.size() != 1
                || !ConceptGroups.says(relation, "supplying")) {
            return Optional.empty();
        }
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(goods.get(0));
        rest.add(new Argument("to", taker));
        return Optional.of(
                fact.toBuilder().object(goods.get(0).filler()).arguments(rest).build());
    }

    /** "Ask | the town | for a loan" is "ask for | a loan | to the town". */
    private static Optional<Fact> askedFor(Fact fact) {
        if (!Lexemes.head(fact.relation()).lemma().equals("ask") || !(fact.object() instanceof Phrase giver)) {
            return Optional.empty();
        }
        return fact.arguments().stream()
                .filter(argument -> argument.role().equals("for") && argument.filler() instanceof Phrase)
                .findFirst()
                .map(thing -> {
                    List<Argument> rest = new ArrayList<>(fact.arguments());
                    rest.remove(thing);
                    rest.add(new Argument("to", giver));
                    String verb = "ask for";
                    return fact.toBuilder()
                            .relation(Verbs.of(verb))
                            .object(thing.filler())
                            .arguments(rest)
                            .build();
                });
    }

    /** "Make a loss | - | of 3 million" is "make a loss | 3 million", as "lose | 3 million" is. */
    private static Optional<Fact> withSumAsObject(Fact fact) {
        return fact.object() != null
                ? Optional.empty()
                : fact.arguments().stream()
                        .filter(argument -> argument.role().equals(Roles.WEAK)
                                && argument.filler() instanceof Phrase sum
                                && sum.quantity() != null)
                        .findFirst()
                        .map(sum -> {
                            List<Argument> rest = new ArrayList<>(fact.arguments());
                            rest.remove(sum);
                            return fact.toBuilder()
                                    .object(sum.filler())
                                    .arguments(rest)
                                    .build();
                        });
    }

    /** "Spend | Monday | with friends" is "spend | - | with friends | on Monday", "take | six months" is "take | - | six months". */
    private static Optional<Fact> spentThen(Fact fact, Lexeme relation) {
        boolean timed =
                fact.arguments().stream().anyMatch(argument -> argument.role().equals("time"));
        return fact.object() instanceof Phrase time && !timed && isSpent(time, relation)
                ? Optional.of(
                        fact.toBuilder().object(null).argument("time", time).build())
                : Optional.empty();
    }

    private static boolean isSpent(Phrase time, Lexeme relation) {
        return ConceptGroups.says(relation, "spending-time")
                || (Durations.isOne(time) && ConceptGroups.says(relation, "taking-time"));
    }

    private static boolean isSame(@Nullable Filler participant, Phrase object) {
        return participant != null && participant.text().equals(object.text());
    }

    Lexeme relation(Fact fact, String language) {
        return lexemes.relation(Lexemes.head(fact.relation()), language);
    }
}
