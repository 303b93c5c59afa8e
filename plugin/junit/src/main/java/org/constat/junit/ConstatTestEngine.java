package org.constat.junit;

import java.util.Optional;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.config.PrefixedConfigurationParameters;
import org.junit.platform.engine.support.hierarchical.ForkJoinPoolHierarchicalTestExecutorService;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestExecutorService;

/**
 * Runs each assertion of a {@link CorpusTest} class, or of a facts file, as a test. Found as a service by Surefire, Gradle
 * and IDEs.
 *
 * <p>Configuration parameters: {@code constat.ids} (comma-separated) narrows the tests to some assertions; {@code
 * constat.execution.parallel.enabled} runs classes side by side, as {@code constat.execution.parallel.config.*} says in the
 * words of JUnit Jupiter.
 *
 * @since 0.1
 */
public final class ConstatTestEngine extends HierarchicalTestEngine<RunContext> {
    static final String ID = "constat";
    private static final String PARALLEL = "constat.execution.parallel.";

    /** For the service loader. */
    public ConstatTestEngine() {}

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Optional<String> getGroupId() {
        return Optional.of("org.constat");
    }

    @Override
    public Optional<String> getArtifactId() {
        return Optional.of("constat-junit");
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        EngineNode engine = new EngineNode(uniqueId);
        Discovery.resolve(request, engine);
        return engine;
    }

    @Override
    protected RunContext createExecutionContext(ExecutionRequest request) {
        return RunContext.of(request);
    }

    @Override
    protected HierarchicalTestExecutorService createExecutorService(ExecutionRequest request) {
        boolean parallel = request.getConfigurationParameters()
                .getBoolean(PARALLEL + "enabled")
                .orElse(false);
        return parallel
                ? new ForkJoinPoolHierarchicalTestExecutorService(
                        new PrefixedConfigurationParameters(request.getConfigurationParameters(), PARALLEL + "config."))
                : super.createExecutorService(request);
    }
}
