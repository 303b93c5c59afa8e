package org.constat.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusSchemaTest {
    private final SchemaFile schema;

    @TempDir
    Path folder;

    CorpusSchemaTest() throws IOException {
        schema = new SchemaFile("/org/constat/corpus/corpus.schema.json");
    }

    private boolean isAccepted(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/a.txt"), "A");
        Files.writeString(folder.resolve("corpus.yaml"), yaml);
        Problems problems = new Problems();
        Corpus.open(folder, CorpusOptions.DEFAULT, problems).close();
        return problems.isEmpty();
    }

    @Test
    void knows_the_keys_that_the_reader_knows_and_no_other() {
        assertThat(schema.keysAt("properties")).isEqualTo(CorpusSettings.KEYS);
        assertThat(schema.keysAt("$defs", "class", "properties")).isEqualTo(ExtractorReader.CLASS_KEYS);
        assertThat(schema.keysAt("$defs", "command", "properties")).isEqualTo(ExtractorReader.COMMAND_KEYS);
        assertThat(schema.keysAt("$defs", "stored", "properties")).isEqualTo(ExtractorReader.STORED_KEYS);
        assertThat(schema.keysAt("$defs", "stored", "properties", "map", "properties"))
                .isEqualTo(ExtractorSpec.MAPPED_FIELDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: trams\nlanguage: fr\nlicence: CC0\ntext: none\nextractor: builtin\n",
                "extractor: {class: com.acme.NewsFacts}\n",
                "extractor: {command: [python3, -m, acme.facts], inputs: [acme/], timeout: 60s, workers: 2}\n",
                "extractor: {facts: build/a.jsonl, map: {id: doc_id, subject: head.text}, fresh: unchecked}\n",
                "gates: {maxTolerant: 0, minPasses: 90 %, minPassesByTag: {number: 80%}, maxLenient: {concept: 3}}\nrelations: [{relation: extends}]\n",
            })
    void accepts_what_the_reader_accepts(String yaml) throws IOException {
        assertThat(schema.errorsOf(yaml)).isEmpty();
        assertThat(isAccepted(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nmae: trams\n",
                "language: French\n",
                "text: some\n",
                "extractor: none\n",
                "extractor: {class: com/acme}\n",
                "extractor: {class: com.acme.A, timeout: 1s}\n",
                "extractor: {command: [x], timeout: soon}\n",
                "extractor: {command: [x], workers: 0}\n",
                "extractor: {facts: a.jsonl, map: {head: x}}\n",
                "extractor: {facts: a.jsonl, fresh: maybe}\n",
                "- name: trams\n",
            })
    void refuses_what_the_reader_refuses(String yaml) throws IOException {
        assertThat(schema.errorsOf(yaml)).isNotEmpty();
        assertThat(isAccepted(yaml)).isFalse();
    }
}
