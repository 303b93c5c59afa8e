package org.constat.junit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.constat.assertion.Assertion;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.reading.Draft;
import org.constat.reading.Outline;
import org.constat.reading.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestTag;

/** Takes annotations for what a facts file would say in the same words. */
final class AnnotationDrafts {
    private static final String ANYBODY = "anybody";

    private final String language;
    private final Location location;
    private final Problems problems;

    AnnotationDrafts(String language, Location location, Problems problems) {
        this.language = language;
        this.location = location;
        this.problems = problems;
    }

    Draft of(Holds holds, @Nullable KnownFailure known) {
        if (holds.atLeast() < 1) {
            problems.add(location, JunitMessages.atLeast(holds.atLeast()));
        }
        String source = holds.source().equals(ANYBODY) ? "" : holds.source();
        Draft draft = new Draft(
                id(holds.id()),
                Assertion.Kind.HOLDS,
                wording(holds.value()),
                Arrays.stream(holds.also()).map(this::wording).toList(),
                List.of(),
                Set.copyOf(Arrays.asList(holds.in())),
                Math.max(1, holds.atLeast()),
                tags(holds.tags()),
                orNull(holds.quote()),
                new Assertion.Options(holds.exact(), true, orNull(source), false),
                knownFailure(known, Assertion.Kind.HOLDS));
        return draft.withNearMisses(Arrays.stream(holds.never())
                .map(nearMiss -> draft.nearMiss(wording(nearMiss)))
                .toList());
    }

    Draft of(Never never, @Nullable KnownFailure known) {
        return new Draft(
                id(never.id()),
                Assertion.Kind.NEVER,
                wording(never.value()),
                List.of(),
                List.of(),
                Set.copyOf(Arrays.asList(never.in())),
                1,
                tags(never.tags()),
                null,
                new Assertion.Options(never.exact(), true, null, false),
                knownFailure(known, Assertion.Kind.NEVER));
    }

    private Wording wording(String sentence) {
        if (sentence.isBlank()) {
            problems.add(location, JunitMessages.emptySentence());
        }
        return new Wording.Text(sentence.strip(), language, location);
    }

    private @Nullable String id(String id) {
        if (!id.isEmpty() && !Outline.isId(id)) {
            problems.add(location, JunitMessages.badId(id));
        }
        return orNull(id);
    }

    private Set<String> tags(String... tags) {
        Arrays.stream(tags)
                .filter(tag -> !TestTag.isValid(tag))
                .forEach(tag -> problems.add(location, JunitMessages.badTag(tag)));
        return Set.copyOf(Arrays.asList(tags));
    }

    private org.constat.assertion.@Nullable KnownFailure knownFailure(
            @Nullable KnownFailure known, Assertion.Kind kind) {
        if (known == null) {
            return null;
        }
        Set<String> verdicts = Draft.failingVerdicts(kind);
        if (!known.verdict().isEmpty() && !verdicts.contains(known.verdict())) {
            problems.add(location, JunitMessages.noSuchVerdict(known.verdict(), verdicts));
        }
        return new org.constat.assertion.KnownFailure(
                known.reason(), orNull(known.issue()), orNull(known.verdict()), until(known.until()));
    }

    private @Nullable LocalDate until(String day) {
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException notADate) {
            problems.add(location, JunitMessages.notADay(day));
            return null;
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
