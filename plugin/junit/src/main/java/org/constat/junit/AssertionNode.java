package org.constat.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** One assertion. */
final class AssertionNode extends AbstractTestDescriptor implements Node<RunContext> {
    private final PlannedTest test;

    AssertionNode(UniqueId id, PlannedTest test) {
        super(id, test.name(), test.source());
        this.test = test;
    }

    String id() {
        return test.id();
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public Set<TestTag> getTags() {
        return test.tags();
    }

    @Override
    public SkipResult shouldBeSkipped(RunContext context) {
        Method owner = test.owner();
        return Optional.ofNullable(owner)
                .flatMap(JupiterWords::disabled)
                .map(SkipResult::skip)
                .orElseGet(SkipResult::doNotSkip);
    }

    @Override
    public RunContext execute(RunContext context, DynamicTestExecutor dynamicTestExecutor) throws Exception {
        @Nullable Method body = test.body();
        context.group().check(test.id(), body);
        return context;
    }
}
