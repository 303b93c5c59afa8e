package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.constat.corpus.ExtractorSpec;
import org.junit.jupiter.api.Test;

class ExtractorParameterTest {
    private static final Path PROJECT = Path.of("/home/ada/news");

    private final Places places = new Places(Path.of("/home/ada"), PROJECT, null, Map.of());

    @Test
    void builtin_is_the_one_that_comes_along() {
        assertThat(ExtractorParameter.parse("builtin", places)).isEqualTo(new ExtractorSpec.BuiltIn());
    }

    @Test
    void a_name_is_a_class() {
        assertThat(ExtractorParameter.parse("com.acme.NewsFacts", places))
                .isEqualTo(new ExtractorSpec.OfClass("com.acme.NewsFacts"));
    }

    @Test
    void json_lines_are_a_stored_extraction() {
        assertThat(ExtractorParameter.parse("facts.jsonl", places))
                .isEqualTo(new ExtractorSpec.Stored(PROJECT.resolve("facts.jsonl"), Map.of(), true));
    }

    @Test
    void a_folder_is_a_stored_extraction() {
        assertThat(ExtractorParameter.parse("target/facts", places))
                .isEqualTo(new ExtractorSpec.Stored(PROJECT.resolve("target/facts"), Map.of(), true));
    }
}
