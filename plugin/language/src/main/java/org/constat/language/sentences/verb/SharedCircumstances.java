package org.constat.language.sentences.verb;

import org.constat.language.phrases.NounChunk;
import org.constat.language.phrases.PrepositionChunk;
import org.constat.language.sentences.Clause;
import org.constat.language.sentences.Prepositional;
import org.jspecify.annotations.Nullable;

/**
 * Gives what stands before a subject to all its verbs: "À Lyon, le maire a signé et rendu le rapport".
 *
 * @since 0.1
 */
public final class SharedCircumstances {
    private SharedCircumstances() {}

    public static void share(Clause from, Clause to) {
        int begin = from.subjects().stream()
                .mapToInt(subject -> subject.chunk().begin())
                .min()
                .orElse(0);
        for (Prepositional argument : from.arguments()) {
            NounChunk noun = argument.nominal().chunk();
            if (noun.begin() < begin && (noun.time() || isPlace(argument.preposition()))) {
                to.argument(argument);
            }
        }
    }

    private static boolean isPlace(@Nullable PrepositionChunk preposition) {
        return preposition != null
                && (preposition.role().equals("place") || preposition.lemma().equals("à"));
    }
}
