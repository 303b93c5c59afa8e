package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Path typedAt = Path.of("/home/ada/work");
    private final Path project = Path.of("/home/ada/work/news");

    @Nested
    class With_a_pom {
        private final Places places =
                new Places(typedAt, project, project.resolve("out"), Map.of("constat.corpus", "texts"));

        @Test
        void a_path_of_the_command_line_counts_from_the_working_directory() {
            assertThat(places.resolve("constat.corpus", "texts")).isEqualTo(Path.of("/home/ada/work/texts"));
        }

        @Test
        void a_path_of_the_pom_counts_from_its_folder() {
            assertThat(places.resolve("constat.facts", "texts")).isEqualTo(Path.of("/home/ada/work/news/texts"));
        }

        @Test
        void a_pom_that_overrides_the_command_line_counts_from_its_folder() {
            assertThat(places.resolve("constat.corpus", "other")).isEqualTo(Path.of("/home/ada/work/news/other"));
        }

        @Test
        void steps_upwards_are_followed() {
            assertThat(places.resolve("constat.corpus", "../shared")).isEqualTo(Path.of("/home/ada/work/shared"));
        }

        @Test
        void an_absolute_path_stays_as_it_is() {
            assertThat(places.resolve("constat.corpus", "/srv/corpus")).isEqualTo(Path.of("/srv/corpus"));
        }

        @Test
        void the_corpus_lies_beside_the_sources() {
            assertThat(places.defaultCorpus()).isEqualTo(project.resolve("src/corpus"));
        }

        @Test
        void reports_go_where_the_build_writes() {
            assertThat(places.defaultReportDirectory()).isEqualTo(project.resolve("out/constat"));
        }
    }

    @Nested
    class Without_a_pom {
        private final Places places = new Places(typedAt, null, null, Map.of());

        @Test
        void the_corpus_lies_in_the_working_directory() {
            assertThat(places.defaultCorpus()).isEqualTo(typedAt.resolve("src/corpus"));
        }

        @Test
        void reports_go_to_a_target_folder_in_the_working_directory() {
            assertThat(places.defaultReportDirectory()).isEqualTo(typedAt.resolve("target/constat"));
        }
    }
}
