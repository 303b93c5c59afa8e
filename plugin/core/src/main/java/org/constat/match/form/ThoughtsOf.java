package org.constat.match.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constat.Argument;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.constat.match.parts.KindWords;
import org.constat.match.parts.Roles;
import org.constat.match.words.ConceptGroups;
import org.constat.match.words.Lexemes;
import org.jspecify.annotations.Nullable;

/** Looks through the thought of doing something: "raise | the idea | to (_ | build | a bridge)" is "raise | (_ | build | a bridge)". */
final class ThoughtsOf {
    private final Lexemes lexemes;
    private final KindWords kinds = new KindWords();

    ThoughtsOf(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Fact> content(Fact fact, String language) {
        Argument thought = isThought(fact.object(), language)
                        && ConceptGroups.says(lexemes.relation(Lexemes.head(fact.relation()), language), "concerning")
                ? content(fact)
                : null;
        if (thought == null) {
            return Optional.empty();
        }
        List<Argument> rest = new ArrayList<>(fact.arguments());
        rest.remove(thought);
        return Optional.of(fact.toBuilder()
                .object(byAnybody((Fact) thought.filler(), fact))
                .arguments(rest)
                .build());
    }

    private boolean isThought(@Nullable Filler object, String language) {
        return object instanceof Phrase phrase
                && phrase.complements().isEmpty()
                && phrase.modifiers().isEmpty()
                && phrase.quantity() == null
                && kinds.isThought(lexemes.of(Lexemes.head(phrase), language));
    }

    private static @Nullable Argument content(Fact fact) {
        List<Argument> contents = fact.arguments().stream()
                .filter(argument -> argument.filler() instanceof Fact && Roles.isGoverning(argument.role()))
                .toList();
        return contents.size() == 1 ? contents.get(0) : null;
    }

    /** Whoever raises an idea need not be the one who shall carry it out. */
    private static Fact byAnybody(Fact content, Fact outer) {
        boolean own = content.subject() != null
                && outer.subject() != null
                && content.subject().text().equals(outer.subject().text());
        return own ? content.toBuilder().subject(null).build() : content;
    }
}
