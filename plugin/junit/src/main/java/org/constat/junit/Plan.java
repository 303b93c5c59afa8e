package org.constat.junit;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.assertion.Assertion;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusException;
import org.constat.corpus.Location;
import org.constat.corpus.Problem;
import org.constat.corpus.Problems;
import org.constat.reading.Outline;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestTag;

/**
 * The tests of a class or a facts file, known before any sentence is read.
 *
 * @param tests by their ids, in their order
 * @param problems why there is none
 */
record Plan(Map<String, PlannedTest> tests, List<Problem> problems) {

    Plan {
        tests = Collections.unmodifiableMap(new LinkedHashMap<>(tests));
        problems = List.copyOf(problems);
    }

    static Plan of(Claims claims) {
        Problems problems = new Problems();
        try {
            Setting setting = claims.setting(problems);
            if (setting == null || !problems.isEmpty()) {
                return new Plan(Map.of(), problems.list());
            }
            return of(claims, setting.corpus(), problems);
        } catch (CorpusException broken) {
            return new Plan(Map.of(), broken.problems());
        }
    }

    private static Plan of(Claims claims, CorpusPlace place, Problems problems) {
        try (CorpusPlace.Opened opened = place.open();
                Corpus corpus = Corpus.openOutline(opened.folder(), problems)) {
            List<Claim> said = claims.in(corpus, problems);
            Map<String, PlannedTest> tests = new Planner(claims, opened, problems).plan(said);
            if (said.isEmpty() && problems.isEmpty() && !claims.mayBeEmpty()) {
                problems.add(Location.of(claims.name()), JunitMessages.assertsNothing());
            }
            return new Plan(problems.isEmpty() ? tests : Map.of(), problems.list());
        }
    }

    /** Names the tests, each by a name of its own: some reports merge tests of one name. */
    private static final class Planner {
        private final Claims claims;
        private final CorpusPlace.Opened corpus;
        private final Outline outline;
        private final Set<String> names = new HashSet<>();
        private final Set<Method> shown = new HashSet<>();
        private final Map<String, PlannedTest> tests = new LinkedHashMap<>();

        Planner(Claims claims, CorpusPlace.Opened corpus, Problems problems) {
            this.claims = claims;
            this.corpus = corpus;
            this.outline = new Outline(problems);
        }

        Map<String, PlannedTest> plan(List<Claim> said) {
            for (Claim claim : said) {
                Method method = claim.method();
                boolean first = true;
                for (Outline.Entry entry : outline.of(claim.draft())) {
                    add(entry, method, first ? method : null);
                    first = false;
                }
            }
            return tests;
        }

        private void add(Outline.Entry entry, @Nullable Method owner, @Nullable Method body) {
            tests.put(
                    entry.id(),
                    new PlannedTest(
                            entry.id(),
                            name(entry),
                            body != null && shown.add(body)
                                    ? Sources.of(body)
                                    : Sources.of(entry.location(), corpus.jar() == null ? corpus.folder() : null),
                            tags(entry, owner),
                            owner,
                            body));
        }

        private String name(Outline.Entry entry) {
            String name = (entry.kind() == Assertion.Kind.NEVER ? "never: " : "") + entry.text();
            if (!names.add(name)) {
                name = name + " [" + entry.id() + "]";
                names.add(name);
            }
            return name;
        }

        private Set<TestTag> tags(Outline.Entry entry, @Nullable Method owner) {
            Set<TestTag> tags = new LinkedHashSet<>();
            Stream<String> ofMethod = owner == null ? Stream.empty() : JupiterWords.tags(owner);
            Stream.of(entry.draft().tags().stream(), claims.tags().stream(), ofMethod)
                    .flatMap(tag -> tag)
                    .filter(TestTag::isValid)
                    .forEach(tag -> tags.add(TestTag.create(tag)));
            return tags;
        }
    }
}
