package org.constat.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs the engine as a launcher does. */
final class Engine {
    static final Path REPORTS = Path.of("target", "engine-reports");

    private Engine() {}

    static EngineExecutionResults run(Class<?>... types) {
        return run(java.util.Arrays.stream(types)
                .map(DiscoverySelectors::selectClass)
                .toArray(DiscoverySelector[]::new));
    }

    static EngineExecutionResults run(DiscoverySelector... selectors) {
        return builder(selectors).execute();
    }

    static EngineTestKit.Builder builder(DiscoverySelector... selectors) {
        return EngineTestKit.engine("constat")
                .selectors(selectors)
                .configurationParameter("constat.reportDirectory", REPORTS.toString());
    }

    /** Returns the tests that were discovered, each by the last part of its unique id, with its name. */
    static Map<String, String> discovered(DiscoverySelector... selectors) {
        Map<String, String> tests = new TreeMap<>();
        builder(selectors).discover().getEngineDescriptor().getDescendants().stream()
                .filter(TestDescriptor::isTest)
                .forEach(test -> tests.put(test.getUniqueId().getLastSegment().getValue(), test.getDisplayName()));
        return tests;
    }

    /** Returns how each test ended, with the message of what it threw, by its name. */
    static Map<String, String> outcomes(EngineExecutionResults results) {
        Map<String, String> outcomes = new TreeMap<>();
        results.allEvents().finished().stream()
                .forEach(event -> outcomes.put(
                        event.getTestDescriptor().getDisplayName(),
                        outcome(event.getRequiredPayload(TestExecutionResult.class))));
        results.allEvents().skipped().stream()
                .forEach(event -> outcomes.put(
                        event.getTestDescriptor().getDisplayName(),
                        "SKIPPED " + event.getRequiredPayload(String.class)));
        outcomes.remove("Constat");
        return outcomes;
    }

    private static String outcome(TestExecutionResult result) {
        return result.getStatus()
                + result.getThrowable().map(thrown -> " " + thrown.getMessage()).orElse("");
    }

    static List<String> ids(EngineExecutionResults results) {
        return results.testEvents().started().stream()
                .map(event -> event.getTestDescriptor().getUniqueId().toString())
                .toList();
    }
}
