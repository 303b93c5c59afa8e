package org.constat.language.derivations.deeds;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Word;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.NounTables.Row;
import org.constat.language.derivations.nouns.Nouns;

/**
 * "Les maires se réunissent lundi à Gand": a meeting takes place, then and there; one between those who meet each other.
 */
final class Occurring implements Derivation {
    private static final String RULE = "occurring";
    private static final Set<String> WHEN_AND_WHERE = Set.of("time", "place");

    private final Nouns nouns;
    private final String takePlace;
    private final String between;
    private final String and;

    Occurring(Nouns nouns) {
        this.nouns = nouns;
        boolean french = nouns.language().equals("fr");
        this.takePlace = french ? "avoir lieu" : "take place";
        this.between = french ? " entre " : " between ";
        this.and = french ? " et " : " and ";
    }

    @Override
    public boolean meets(String relation) {
        return nouns.tables().has(Row.OCCURS, relation);
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        String noun = nouns.tables().value(Row.OCCURS, Nouns.head(fact.relation()));
        List<Argument> around = fact.arguments().stream()
                .filter(argument -> WHEN_AND_WHERE.contains(argument.role()) && argument.filler() instanceof Phrase)
                .toList();
        if (noun != null
                && fact.polarity() == Polarity.AFFIRMATIVE
                && areActors(fact)
                && isWithSomebody(fact)
                && !around.isEmpty()) {
            found.accept(fact.toBuilder()
                    .subject(event(noun, parties(fact)))
                    .relation(Nouns.verb(takePlace))
                    .object(null)
                    .arguments(around)
                    .rule(RULE)
                    .build());
        }
    }

    /** "rencontrer le maire", and no difficulties. */
    private boolean isWithSomebody(Fact fact) {
        return fact.object() == null || (fact.object() instanceof Phrase other && nouns.isActor(other));
    }

    private boolean areActors(Fact fact) {
        return fact.subject() instanceof Group group
                ? parties(fact).size() == group.members().size()
                : fact.subject() instanceof Phrase who && nouns.isActor(who);
    }

    /** Those who meet, if two or more are told apart. */
    private List<Phrase> parties(Fact fact) {
        if (fact.subject() instanceof Group group) {
            return group.members().stream()
                    .filter(Phrase.class::isInstance)
                    .map(Phrase.class::cast)
                    .filter(nouns::isActor)
                    .toList();
        }
        return fact.subject() instanceof Phrase who && fact.object() instanceof Phrase other
                ? List.of(who, other)
                : List.of();
    }

    private Phrase event(String noun, List<Phrase> parties) {
        Phrase event = Phrase.of(noun, Word.of(noun, noun, Word.Kind.NOUN));
        if (parties.size() < 2) {
            return event;
        }
        String text = parties.stream().map(Phrase::text).collect(Collectors.joining(and));
        return Phrase.of(noun + between + text, Word.of(noun, noun, Word.Kind.NOUN))
                .withComplements(parties.stream()
                        .map(party -> new Complement("between", party))
                        .toList());
    }
}
