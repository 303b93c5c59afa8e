package org.constat.match.phrase;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From now, where a time points: to this year, the last or the next. */
enum TimePointer {
    LAST("last|past|previous|derniere?s?|passee?s?|precedente?s?"),
    NEXT("next|coming|following|prochaine?s?|suivante?s?"),
    THIS("this|these|current|cette|cet|ce|ces");

    private final Pattern words;

    TimePointer(String words) {
        this.words = Pattern.compile("(?:^|.* )(?:" + words + ")(?: .*|$)");
    }

    /** Returns whether two times point to different ones; not so where one of them does not point. */
    static boolean differ(String one, String other) {
        Optional<TimePointer> pointer = of(one);
        return pointer.isPresent()
                && of(other).filter(found -> found != pointer.get()).isPresent();
    }

    private static Optional<TimePointer> of(String folded) {
        return Stream.of(values())
                .filter(pointer -> pointer.words.matcher(folded).matches())
                .findFirst();
    }
}
