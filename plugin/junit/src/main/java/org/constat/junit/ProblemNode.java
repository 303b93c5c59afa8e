package org.constat.junit;

import java.util.List;
import java.util.stream.Collectors;
import org.constat.corpus.Problem;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** Stands for tests that cannot be named, and says why when it runs. */
final class ProblemNode extends AbstractTestDescriptor implements Node<RunContext> {
    private final String message;
    private final boolean skipped;

    private ProblemNode(UniqueId id, String name, String message, boolean skipped) {
        super(id, name);
        this.message = message;
        this.skipped = skipped;
    }

    static ProblemNode failing(UniqueId id, List<Problem> problems) {
        String message = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return new ProblemNode(id, JunitMessages.UNREADABLE, message, false);
    }

    static ProblemNode skipped(UniqueId id, String message) {
        return new ProblemNode(id, JunitMessages.NOT_SELECTED, message, true);
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }

    @Override
    public SkipResult shouldBeSkipped(RunContext context) {
        return skipped ? SkipResult.skip(message) : SkipResult.doNotSkip();
    }

    @Override
    public RunContext execute(RunContext context, DynamicTestExecutor dynamicTestExecutor) {
        throw new UnusableException(message);
    }
}
