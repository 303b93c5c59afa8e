package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final Path HERE = Path.of("/home/ada/work");

    @Test
    void a_project_that_declares_the_plugin_calls_it_by_its_prefix() {
        assertThat(new Commands("constat", new Places(HERE, HERE, null, Map.of())).goal("explain"))
                .isEqualTo("mvn constat:explain");
    }

    @Test
    void a_module_is_named_from_where_the_build_was_started() {
        Places places = new Places(HERE, HERE.resolve("news"), null, Map.of());

        assertThat(new Commands("constat", places).goal("explain")).isEqualTo("mvn constat:explain -f news");
    }

    @Test
    void what_the_command_line_said_of_the_corpus_is_repeated() {
        Places places = new Places(
                HERE, null, null, Map.of("constat.corpus", "my texts", "constat.ids", "pledge-26", "revision", "7"));

        assertThat(new Commands("org.constat:constat-maven-plugin:0.1.0", places).goal("explain"))
                .isEqualTo("mvn org.constat:constat-maven-plugin:0.1.0:explain \"-Dconstat.corpus=my texts\"");
    }

    @Test
    void what_a_shell_would_expand_is_escaped() {
        assertThat(Commands.quoted("-Dconstat.corpus=$HOME/\"x\"")).isEqualTo("\"-Dconstat.corpus=\\$HOME/\\\"x\\\"\"");
    }
}
