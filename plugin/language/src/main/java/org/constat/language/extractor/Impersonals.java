package org.constat.language.extractor;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/** Knows the subjects that nobody stands behind. */
final class Impersonals {

    private Impersonals() {}

    /** "il faut", "il y a", "on", "there is": nobody does it. */
    static boolean is(NounChunk chunk, @Nullable VerbChunk verb, PhraseBuilder phrases) {
        String pronoun = chunk.head().lemma();
        if (pronoun.equals("on") || pronoun.equals("there") || pronoun.equals("l'on") || pronoun.equals("l' on")) {
            return true;
        }
        boolean neutral = pronoun.equals("il") || pronoun.equals("it") || pronoun.equals("ce") || pronoun.equals("c'");
        return neutral
                && verb != null
                && (phrases.hasVerb(verb, "falloir")
                        || (verb.clitics().contains("y") && verb.lemma().equals("avoir"))
                        || switch (verb.lemma()) {
                            case "se agir", "pleuvoir", "neiger", "rain", "snow" -> true;
                            default -> false;
                        });
    }
}
