package org.constat.language.extractor.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence has named, in the order of the text.
 *
 * @since 0.1
 */
public final class Mentions {
    private final List<Mentioned> mentions;

    Mentions() {
        this(new ArrayList<>());
    }

    private Mentions(List<Mentioned> mentions) {
        this.mentions = mentions;
    }

    static Mentions of(@Nullable Mentioned only) {
        return only == null ? new Mentions(List.of()) : new Mentions(List.of(only));
    }

    void add(Mentioned mention) {
        mentions.add(mention);
    }

    boolean isEmpty() {
        return mentions.isEmpty();
    }

    Stream<Mentioned> stream() {
        return mentions.stream();
    }

    /** Returns these and others. */
    Mentions with(Mentions others) {
        return new Mentions(Stream.concat(mentions.stream(), others.stream()).toList());
    }

    Mentions until(int offset) {
        return new Mentions(
                mentions.stream().filter(mention -> mention.endsBefore(offset)).toList());
    }

    /** Returns the first that a test accepts; or null. */
    @Nullable
    Phrase first(Predicate<Mentioned> test) {
        return mentions.stream().filter(test).map(Mentioned::phrase).findFirst().orElse(null);
    }

    /** Returns the last that a test accepts and that is none of the given texts; or null. */
    @Nullable
    Phrase last(Predicate<Mentioned> test, List<String> except) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mentioned mention = mentions.get(i);
            if (test.test(mention) && !except.contains(mention.phrase().text())) {
                return mention.phrase();
            }
        }
        return null;
    }

    /** Returns the one before all others that a test accepts; or null. */
    @Nullable
    Phrase firstInText(Predicate<Mentioned> test) {
        return mentions.stream()
                .filter(test)
                .map(Mentioned::phrase)
                .min(Comparator.comparingInt(Resolver::begin))
                .orElse(null);
    }

    /** Returns the one behind all others that a test accepts; or null. */
    @Nullable
    Phrase lastInText(Predicate<Mentioned> test) {
        return mentions.stream()
                .filter(test)
                .map(Mentioned::phrase)
                .reduce((first, second) -> Resolver.begin(second) >= Resolver.begin(first) ? second : first)
                .orElse(null);
    }

    /** Returns whether all of these, one at the least, are mentions of one thing. */
    public static boolean areOne(List<Phrase> phrases) {
        return phrases.stream()
                        .map(phrase -> phrase.entity() == null ? phrase.text() : phrase.entity())
                        .distinct()
                        .count()
                == 1;
    }

    /** Returns the one thing that a test accepts, however often it is named; null where there are none or several. */
    @Nullable
    Phrase only(Predicate<Mentioned> test) {
        return only(mentions.stream().filter(test));
    }

    /** Returns the one thing of which all of these are mentions; null where there are none or several. */
    static @Nullable Phrase only(Stream<Mentioned> mentions) {
        List<Phrase> found = mentions.map(Mentioned::phrase).toList();
        return areOne(found) ? found.get(0) : null;
    }
}
