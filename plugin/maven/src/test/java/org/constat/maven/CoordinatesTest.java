package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.aether.artifact.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

    @Test
    void group_artifact_and_version_name_a_jar() {
        assertThat(Coordinates.parse("org.constat:constat-corpus:0.1.0"))
                .map(Artifact::toString)
                .contains("org.constat:constat-corpus:jar:0.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/corpus", "../corpus", "C:\\texts\\corpus", "C:/texts", "corpus.jar", "group:artifact"})
    void a_path_is_not_taken_for_an_artifact(String path) {
        assertThat(Coordinates.parse(path)).isEmpty();
    }
}
