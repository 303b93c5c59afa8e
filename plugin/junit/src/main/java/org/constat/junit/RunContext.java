package org.constat.junit;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/** What the tests of a run share. */
final class RunContext implements EngineExecutionContext {
    private final Sessions sessions;
    private final ConfigurationParameters parameters;
    private final @Nullable GroupRun group;

    private RunContext(Sessions sessions, ConfigurationParameters parameters, @Nullable GroupRun group) {
        this.sessions = sessions;
        this.parameters = parameters;
        this.group = group;
    }

    static RunContext of(ExecutionRequest request) {
        return new RunContext(Sessions.of(request.getStore()), request.getConfigurationParameters(), null);
    }

    RunContext with(GroupRun judged) {
        return new RunContext(sessions, parameters, judged);
    }

    RunContext withNothingJudged() {
        return new RunContext(sessions, parameters, null);
    }

    boolean isJudged() {
        return group != null;
    }

    Sessions sessions() {
        return sessions;
    }

    ConfigurationParameters parameters() {
        return parameters;
    }

    /** Returns the class or file that is running. */
    GroupRun group() {
        if (group == null) {
            throw new IllegalStateException("an assertion runs before its class was judged");
        }
        return group;
    }
}
