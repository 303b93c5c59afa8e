package org.constat.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.constat.report.ReactorModule;
import org.jspecify.annotations.Nullable;

/**
 * The checks that the POM of a module asks for, read from the POM since another module's goals are not at hand.
 *
 * @param plugin the module's entry for this plugin, or null without one
 * @param places where the paths of the module count from
 */
record ConfiguredChecks(@Nullable Plugin plugin, Places places) {

    static ConfiguredChecks of(MavenProject project, String pluginKey) {
        Path folder = project.getBasedir().toPath();
        Path build = Path.of(project.getBuild().getDirectory());
        return new ConfiguredChecks(project.getPlugin(pluginKey), new Places(folder, folder, build, Map.of()));
    }

    /** Returns one for each directory that the checks of the module report to. */
    List<ReactorModule> modules(String name) {
        Map<Path, List<String>> executions = new LinkedHashMap<>();
        boolean hasCorpus = Files.isDirectory(places.defaultCorpus());
        for (PluginExecution check : checks()) {
            Path reports = places.reports(value(check, "reportDirectory"));
            executions.computeIfAbsent(reports, unused -> new ArrayList<>()).add(check.getId());
            hasCorpus |= value(check, "corpus") != null;
        }
        if (executions.isEmpty()) {
            executions.put(places.reports(plugin == null ? null : value(plugin, "reportDirectory")), List.of());
        }
        boolean corpus = hasCorpus;
        boolean single = executions.size() == 1;
        return executions.entrySet().stream()
                .map(entry -> new ReactorModule(
                        single ? name : name + " (" + String.join(", ", entry.getValue()) + ")",
                        entry.getKey(),
                        corpus))
                .toList();
    }

    private List<PluginExecution> checks() {
        return plugin == null
                ? List.of()
                : plugin.getExecutions().stream()
                        .filter(execution -> execution.getGoals().contains("check"))
                        .toList();
    }

    private static @Nullable String value(ConfigurationContainer container, String parameter) {
        Xpp3Dom value = container.getConfiguration() instanceof Xpp3Dom written ? written.getChild(parameter) : null;
        return value == null ? null : value.getValue();
    }
}
