package org.constat.language.words.tagging;

import java.util.HashMap;
import java.util.Map;
import org.constat.language.words.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Little words whose lemma, and mostly whose part of speech, needs no guess.
 *
 * @since 0.1
 */
public final class ClosedClass {

    private final Map<String, Word> words = new HashMap<>();

    /**
     * A word of a closed class.
     *
     * @param lemma its base form
     * @param pos null where the tagger decides
     */
    public record Word(String lemma, @Nullable Pos pos) {}

    public ClosedClass add(@Nullable Pos pos, String lemma, String... forms) {
        for (String form : forms) {
            words.put(form, new Word(lemma, pos));
        }
        return this;
    }

    public ClosedClass addThemselves(@Nullable Pos pos, String... forms) {
        for (String form : forms) {
            words.put(form, new Word(form, pos));
        }
        return this;
    }

    public @Nullable Word get(String lower) {
        return words.get(lower);
    }
}
