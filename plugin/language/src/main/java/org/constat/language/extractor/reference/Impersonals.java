package org.constat.language.extractor.reference;

import org.constat.language.extractor.phrase.PhraseBuilder;
import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.VerbChunk;
import org.jspecify.annotations.Nullable;

/** Knows the subjects that nobody stands behind. */
final class Impersonals {

    private Impersonals() {}

    /** "il faut", "il y a", "on", "there is", "someone": nobody is named who does it. */
    static boolean is(NounChunk chunk, @Nullable VerbChunk verb, PhraseBuilder phrases) {
        String pronoun = chunk.head().lemma();
        if (isAnybody(pronoun)) {
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

    private static boolean isAnybody(String pronoun) {
        return switch (pronoun) {
            case "on", "l'on", "l' on", "there", "someone", "somebody", "quelqu'un" -> true;
            default -> false;
        };
    }
}
