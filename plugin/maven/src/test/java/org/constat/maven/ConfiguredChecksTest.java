package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.constat.report.ReactorModule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredChecksTest {
    @TempDir
    private Path folder;

    @Test
    void a_module_without_the_plugin_has_the_default_directory() {
        assertThat(new ConfiguredChecks(null, places()).modules("wells"))
                .containsExactly(new ReactorModule("wells", folder.resolve("target/constat"), false));
    }

    @Test
    void a_default_corpus_has_to_be_checked() throws IOException {
        Files.createDirectories(folder.resolve("src/corpus"));

        assertThat(new ConfiguredChecks(null, places()).modules("wells"))
                .containsExactly(new ReactorModule("wells", folder.resolve("target/constat"), true));
    }

    @Test
    void a_check_reports_where_its_execution_says() {
        Plugin plugin = plugin(execution("default", "check", "reportDirectory", "out/facts"));

        assertThat(new ConfiguredChecks(plugin, places()).modules("wells"))
                .containsExactly(new ReactorModule("wells", folder.resolve("out/facts"), false));
    }

    @Test
    void a_directory_of_the_plugin_counts_where_no_execution_checks() {
        Plugin plugin = plugin(execution("candidates", "suggest", "reportDirectory", "elsewhere"));
        plugin.setConfiguration(configuration("reportDirectory", "out/facts"));

        assertThat(new ConfiguredChecks(plugin, places()).modules("wells"))
                .containsExactly(new ReactorModule("wells", folder.resolve("out/facts"), false));
    }

    @Test
    void several_directories_are_named_by_their_executions() {
        Plugin plugin = plugin(
                execution("french", "check", "reportDirectory", "out/fr"),
                execution("english", "check", "reportDirectory", "out/en"),
                execution("strict", "check", "reportDirectory", "out/en"));

        assertThat(new ConfiguredChecks(plugin, places()).modules("wells"))
                .containsExactly(
                        new ReactorModule("wells (french)", folder.resolve("out/fr"), false),
                        new ReactorModule("wells (english, strict)", folder.resolve("out/en"), false));
    }

    @Test
    void a_corpus_in_the_configuration_has_to_be_checked() {
        Plugin plugin = plugin(execution("default", "check", "corpus", "our-corpus"));

        assertThat(new ConfiguredChecks(plugin, places()).modules("wells"))
                .containsExactly(new ReactorModule("wells", folder.resolve("target/constat"), true));
    }

    private Places places() {
        return new Places(folder, folder, folder.resolve("target"), Map.of());
    }

    private static Plugin plugin(PluginExecution... executions) {
        Plugin plugin = new Plugin();
        for (PluginExecution execution : executions) {
            plugin.addExecution(execution);
        }
        return plugin;
    }

    private static PluginExecution execution(String id, String goal, String parameter, String value) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.addGoal(goal);
        execution.setConfiguration(configuration(parameter, value));
        return execution;
    }

    private static Xpp3Dom configuration(String parameter, @Nullable String value) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom child = new Xpp3Dom(parameter);
        child.setValue(value);
        configuration.addChild(child);
        return configuration;
    }
}
