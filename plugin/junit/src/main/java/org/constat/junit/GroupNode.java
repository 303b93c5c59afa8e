package org.constat.junit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.corpus.CorpusException;
import org.constat.extract.ExtractorException;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** A class or a facts file; its assertions are judged together before the first of them runs. */
final class GroupNode extends AbstractTestDescriptor implements Node<RunContext> {
    static final String ASSERTION = "assertion";
    static final String PROBLEM = "problem";

    private final Claims claims;
    private final IdFilter filter;
    private final String legacyName;
    private @Nullable Plan plan;

    GroupNode(UniqueId id, String name, TestSource source, Claims claims, IdFilter filter) {
        super(id, name, source);
        this.claims = claims;
        this.filter = filter;
        this.legacyName = claims.name();
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }

    @Override
    public String getLegacyReportingName() {
        return legacyName;
    }

    /** Returns the class; empty for a facts file. */
    Optional<Class<?>> type() {
        return claims instanceof ClassClaims ofClass ? Optional.of(ofClass.type()) : Optional.empty();
    }

    private Plan plan() {
        if (plan == null) {
            plan = Plan.of(claims);
        }
        return plan;
    }

    /** Returns the ids of all tests directly in it. */
    Stream<UniqueId> tests() {
        if (!plan().problems().isEmpty()) {
            return Stream.of(getUniqueId().append(PROBLEM, "input"));
        }
        List<UniqueId> wanted = plan().tests().keySet().stream()
                .filter(filter::wants)
                .map(id -> getUniqueId().append(ASSERTION, id))
                .toList();
        return wanted.isEmpty() && !plan().tests().isEmpty()
                ? Stream.of(getUniqueId().append(PROBLEM, "filter"))
                : wanted.stream();
    }

    /** Returns the ids of the tests that are written at a place. */
    Stream<UniqueId> tests(Predicate<PlannedTest> which) {
        return plan().problems().isEmpty()
                ? plan().tests().values().stream()
                        .filter(which)
                        .map(PlannedTest::id)
                        .filter(filter::wants)
                        .map(id -> getUniqueId().append(ASSERTION, id))
                : tests();
    }

    /** Makes a test, which is not added yet; empty where there is none of this id. */
    Optional<TestDescriptor> test(UniqueId id) {
        UniqueId.Segment last = id.getLastSegment();
        if (last.getType().equals(PROBLEM)) {
            return Optional.of(problem(id, last.getValue()));
        }
        return Optional.ofNullable(plan().tests().get(last.getValue())).map(test -> new AssertionNode(id, test));
    }

    private TestDescriptor problem(UniqueId id, String what) {
        return what.equals("filter")
                ? ProblemNode.skipped(id, JunitMessages.nothingWanted(claims.name(), filter))
                : ProblemNode.failing(id, plan().problems());
    }

    @Override
    public SkipResult shouldBeSkipped(RunContext context) {
        return type().flatMap(JupiterWords::disabled).map(SkipResult::skip).orElseGet(SkipResult::doNotSkip);
    }

    @Override
    public RunContext before(RunContext context) {
        Set<String> ids = getChildren().stream()
                .filter(AssertionNode.class::isInstance)
                .map(child -> ((AssertionNode) child).id())
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return context.withNothingJudged();
        }
        try {
            return context.with(GroupRun.of(claims, ids, context, Clock.systemUTC()));
        } catch (CorpusException | ExtractorException unusable) {
            throw new UnusableException(String.valueOf(unusable.getMessage()));
        }
    }

    @Override
    public void after(RunContext context) {
        if (context.isJudged()) {
            context.group().refuseFailedArticles();
        }
    }

    @Override
    public ExecutionMode getExecutionMode() {
        return ExecutionMode.CONCURRENT;
    }
}
