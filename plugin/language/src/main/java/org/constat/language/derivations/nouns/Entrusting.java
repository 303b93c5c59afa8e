package org.constat.language.derivations.nouns;

import java.util.Set;
import org.constat.Phrase;

/**
 * Knows what somebody leaves to others to do: "un audit confié à un cabinet".
 *
 * @since 0.1
 */
public final class Entrusting {
    private static final Set<String> CONCEPTS = Set.of("entrust", "entrust-politics");

    private Entrusting() {}

    /** Returns whether a verb says that somebody is to do something. */
    public static boolean is(String verb, Nouns nouns) {
        return nouns.isConcept(verb, CONCEPTS);
    }

    /** Returns whether the words beside a noun say that others are to do what it names. */
    public static boolean isSaidOf(Phrase work, Nouns nouns) {
        return work.modifiers().stream().anyMatch(word -> is(word.lemma(), nouns));
    }
}
