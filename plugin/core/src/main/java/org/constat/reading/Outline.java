package org.constat.reading;

import java.util.ArrayList;
import java.util.List;
import org.constat.assertion.Assertion;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;

/**
 * What can be said of assertions before their sentences are read: their ids above all. One instance a run, as an {@link
 * AssertionReader} is, and given the same drafts in the same order it gives the same ids. Not thread-safe.
 *
 * @since 0.1
 */
public final class Outline {
    private final AssertionIds ids;

    /** @param problems takes double ids */
    public Outline(Problems problems) {
        this.ids = new AssertionIds(problems);
    }

    /** Returns whether a text can be the id of an assertion. */
    public static boolean isId(String text) {
        return AssertionIds.ID.matcher(text).matches();
    }

    /** Returns the entry of the draft, followed by those of its near misses. */
    public List<Entry> of(Draft draft) {
        List<Entry> entries = new ArrayList<>(List.of(entry(draft)));
        draft.nearMisses().forEach(nearMiss -> entries.add(entry(nearMiss)));
        return entries;
    }

    private Entry entry(Draft draft) {
        String text = AssertionReader.text(draft.wording());
        return new Entry(ids.of(draft, text), text, draft.kind(), draft);
    }

    /**
     * An assertion whose sentence is not read.
     *
     * @param id unique among those of the run
     * @param text as people wrote it
     * @param kind whether it must be found
     * @param draft what it is made from
     */
    public record Entry(String id, String text, Assertion.Kind kind, Draft draft) {

        /** Returns where it is written. */
        public Location location() {
            return draft.wording().location();
        }
    }
}
