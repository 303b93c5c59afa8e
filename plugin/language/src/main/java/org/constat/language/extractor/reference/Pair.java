package org.constat.language.extractor.reference;

import java.util.List;
import org.constat.Phrase;
import org.constat.language.words.Morphology.Gender;
import org.jspecify.annotations.Nullable;

/** Keeps two who were the subject of one verb, for "the first" and "the second" of the next sentences. */
final class Pair {
    /** Sentences that may stand between the two and what is said of one of them, and one more. */
    private static final int REACH = 2;

    private final RecentMentions recent;
    private final JoinedSubjects joined;
    private @Nullable Mentioned first;
    private @Nullable Phrase second;
    private int age;

    Pair(RecentMentions recent, JoinedSubjects joined) {
        this.recent = recent;
        this.joined = joined;
    }

    /** Starts a sentence. */
    void enter() {
        List<Mentioned> pairs = recent.subjectsBefore().stream()
                .filter(mention -> joined.with(mention.phrase()).size() == 1)
                .distinct()
                .toList();
        age++;
        if (pairs.size() == 1) {
            first = pairs.get(0);
            second = joined.with(first.phrase()).get(0);
            age = 1;
        } else if (pairs.size() > 1 || age > REACH) {
            forget();
        }
    }

    /** Leaves out of mind whoever was named. */
    void forget() {
        first = null;
        second = null;
    }

    /** Returns the one of this rank; null where there are none, or the first is of another gender. */
    @Nullable
    Phrase of(int rank, Gender gender) {
        if (first == null || rank > 2) {
            return null;
        }
        Gender known = first.morphology().gender();
        boolean other = known != Gender.NONE && gender != Gender.NONE && known != gender;
        return rank == 2 ? second : other ? null : first.phrase();
    }
}
