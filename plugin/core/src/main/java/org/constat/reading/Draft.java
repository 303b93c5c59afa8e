package org.constat.reading;

import java.util.List;
import java.util.Set;
import org.constat.assertion.Assertion;
import org.constat.assertion.KnownFailure;
import org.constat.corpus.Location;
import org.jspecify.annotations.Nullable;

/**
 * An assertion as it is written, in a file or an annotation, before its sentence is read.
 *
 * @param id as written, or null
 * @param kind whether it must be found
 * @param wording what must or must not be found
 * @param also further wordings that count as this fact
 * @param nearMisses what must not be found while this holds, each a {@code never} without near misses of its own
 * @param articles the ids of the articles meant; empty for all
 * @param atLeast in how many of them, 1 or more
 * @param tags for selecting and counting
 * @param quote words that must stand in an article meant, or null
 * @param options the switches of matching
 * @param knownFailure what people know of its failing, or null
 * @since 0.1
 */
public record Draft(
        @Nullable String id,
        Assertion.Kind kind,
        Wording wording,
        List<Wording> also,
        List<Draft> nearMisses,
        Set<String> articles,
        int atLeast,
        Set<String> tags,
        @Nullable String quote,
        Assertion.Options options,
        @Nullable KnownFailure knownFailure) {

    /** Copies the collections. */
    public Draft {
        also = List.copyOf(also);
        nearMisses = List.copyOf(nearMisses);
        articles = Set.copyOf(articles);
        tags = Set.copyOf(tags);
    }

    /** Returns a draft that says nothing but its wording. */
    public static Draft of(Assertion.Kind kind, Wording wording) {
        return new Draft(
                null,
                kind,
                wording,
                List.of(),
                List.of(),
                Set.of(),
                1,
                Set.of(),
                null,
                Assertion.Options.DEFAULT,
                null);
    }

    /** Returns a draft of a sentence, or of slots in bars. */
    public static Draft of(Assertion.Kind kind, String text, @Nullable String language, Location location) {
        return of(kind, new Wording.Text(text, language, location));
    }

    /** Returns the verdicts, as they are spelled, that can be known of an assertion that fails. */
    public static Set<String> failingVerdicts(Assertion.Kind kind) {
        return kind == Assertion.Kind.HOLDS ? KnownFailureReader.FAILED_HOLDS : KnownFailureReader.FAILED_NEVER;
    }

    /** Returns this draft with near misses. */
    public Draft withNearMisses(List<Draft> others) {
        return new Draft(id, kind, wording, also, others, articles, atLeast, tags, quote, options, knownFailure);
    }

    /** Returns the near miss of this draft in the given wording: for the same articles, with the same tags. */
    public Draft nearMiss(Wording nearMiss) {
        return new Draft(
                null,
                Assertion.Kind.NEVER,
                nearMiss,
                List.of(),
                List.of(),
                articles,
                1,
                tags,
                null,
                new Assertion.Options(false, options.inference(), null, options.leftovers()),
                null);
    }
}
