package org.constat.language.derivations.nouns;

import java.util.List;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Word;

/**
 * What is left of a fact or a phrase without one of the things that hang on it.
 *
 * @since 0.1
 */
public final class Rest {
    private Rest() {}

    /** Returns the arguments of a fact without one. */
    public static List<Argument> of(Fact fact, Argument taken) {
        return fact.arguments().stream()
                .filter(argument -> !argument.equals(taken))
                .toList();
    }

    /** Returns a phrase without one of its modifiers. */
    public static Phrase of(Phrase phrase, Word taken) {
        return phrase.withModifiers(
                phrase.modifiers().stream().filter(word -> !word.equals(taken)).toList());
    }

    /** Returns a phrase without one of its complements. */
    public static Phrase of(Phrase phrase, Complement taken) {
        return phrase.withComplements(phrase.complements().stream()
                .filter(complement -> !complement.equals(taken))
                .toList());
    }
}
