package org.constat.language.derivations.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.language.derivations.nouns.Derivation;
import org.constat.language.derivations.nouns.Nouns;
import org.constat.language.derivations.nouns.Verbs;

/**
 * "Le club exige que la subvention soit portée à 900 euros": it demands a subsidy of 900 euros.
 */
final class WantedLevel implements Derivation {
    /** Families of verbs by which somebody only wants a level. */
    static final Set<String> WANTING = Set.of("ask", "order", "want", "promise", "recommend");

    private static final String RULE = "wanted level";
    private static final Set<String> SETTING = Set.of("fixer", "ramener", "relever", "set", "bring", "fix", "lift");

    private final Nouns nouns;
    private final Levels levels;
    private final String of;

    WantedLevel(Nouns nouns) {
        this.nouns = nouns;
        this.levels = new Levels(nouns);
        this.of = nouns.language().equals("fr") ? " de " : " of ";
    }

    @Override
    public void derive(Fact fact, Consumer<Fact> found) {
        if (fact.polarity() != Polarity.AFFIRMATIVE
                || fact.subject() == null
                || !nouns.isOfFamily(Nouns.head(fact.relation()), WANTING)) {
            return;
        }
        Stream.concat(
                        Stream.ofNullable(fact.object()),
                        fact.arguments().stream()
                                .filter(argument -> argument.role().equals("to"))
                                .map(Argument::filler))
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .filter(content -> content.polarity() == Polarity.AFFIRMATIVE)
                .forEach(content -> level(fact, content, found));
    }

    private void level(Fact fact, Fact content, Consumer<Fact> found) {
        String verb = Nouns.head(content.relation());
        if (!(content.object() instanceof Phrase thing)
                || thing.quantity() != null
                || !(SETTING.contains(verb) || levels.isChange(verb))) {
            return;
        }
        content.arguments().stream()
                .filter(argument -> argument.role().equals("to"))
                .map(Argument::filler)
                .filter(levels::isLevel)
                .forEach(level -> found.accept(fact.toBuilder()
                        .relation(Nouns.verb(fact.relation(), Verbs.alone(Nouns.head(fact.relation()))))
                        .object(ofLevel(thing, level))
                        .arguments(List.of())
                        .rule(RULE)
                        .build()));
    }

    private Filler ofLevel(Phrase thing, Filler level) {
        if (!(level instanceof Phrase figure)) {
            return thing;
        }
        return new Phrase(
                thing.text() + of + figure.text(),
                null,
                thing.head(),
                thing.modifiers(),
                null,
                Stream.concat(thing.complements().stream(), Stream.of(new Complement("of", figure)))
                        .toList(),
                thing.spans(),
                null);
    }
}
