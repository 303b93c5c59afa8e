package org.constat.language.words.tagging;

import java.util.List;
import org.constat.language.words.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the part of speech of one draft, seen in its sentence.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Repair {

    void apply(List<Draft> drafts, int at);

    /** Returns the draft before or behind, or null outside of the sentence. */
    static @Nullable Draft neighbour(List<Draft> drafts, int at) {
        return at >= 0 && at < drafts.size() ? drafts.get(at) : null;
    }
}
