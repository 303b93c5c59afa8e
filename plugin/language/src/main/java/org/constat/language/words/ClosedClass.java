package org.constat.language.words;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Little words whose lemma, and mostly whose part of speech, needs no guess. */
final class ClosedClass {

    private final Map<String, Word> words = new HashMap<>();

    /**
     * A word of a closed class.
     *
     * @param lemma its base form
     * @param pos null where the tagger decides
     */
    record Word(String lemma, @Nullable Pos pos) {}

    ClosedClass add(@Nullable Pos pos, String lemma, String... forms) {
        for (String form : forms) {
            words.put(form, new Word(lemma, pos));
        }
        return this;
    }

    ClosedClass addThemselves(@Nullable Pos pos, String... forms) {
        for (String form : forms) {
            words.put(form, new Word(form, pos));
        }
        return this;
    }

    @Nullable
    Word get(String lower) {
        return words.get(lower);
    }
}
