package org.constat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.constat.Modality;
import org.constat.Tense;
import org.constat.corpus.SchemaFile;
import org.constat.spi.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsSchemaTest {
    private final SchemaFile schema;

    @TempDir
    Path folder;

    FactsSchemaTest() throws IOException {
        schema = new SchemaFile("/org/constat/reading/facts.schema.json");
    }

    private boolean isAccepted(String yaml) throws IOException {
        return new FactsFolder(folder, Languages.of())
                .write("a.facts.yaml", yaml)
                .problems()
                .isEmpty();
    }

    @Test
    void knows_the_keys_that_the_reader_knows_and_no_other() {
        assertThat(schema.keysAt("properties")).isEqualTo(FactsFile.KEYS);
        assertThat(schema.keysAt("$defs", "holds", "properties")).isEqualTo(EntryReader.HOLDS_KEYS);
        assertThat(schema.keysAt("$defs", "never", "properties")).isEqualTo(EntryReader.NEVER_KEYS);
        assertThat(schema.keysAt("$defs", "knownFailure", "properties")).isEqualTo(KnownFailureReader.KEYS);
        assertThat(schema.keysAt("$defs", "fact", "properties")).isEqualTo(SlotMapReader.FACT_KEYS);
        assertThat(schema.keysAt("$defs", "phrase", "properties")).isEqualTo(SlotMapReader.PHRASE_KEYS);
    }

    @Test
    void knows_every_modality_tense_and_verdict() {
        Set<String> modalities = new HashSet<>();
        Arrays.stream(Modality.values()).map(Modality::wireName).forEach(modalities::add);
        Set<String> tenses = new HashSet<>();
        Arrays.stream(Tense.values()).map(Tense::wireName).forEach(tenses::add);

        assertThat(schema.valuesAt("$defs", "fact", "properties", "modality", "enum"))
                .isEqualTo(modalities);
        assertThat(schema.valuesAt("$defs", "fact", "properties", "tense", "enum"))
                .isEqualTo(tenses);
        assertThat(schema.valuesAt("$defs", "holds", "properties", "knownFailure", "properties", "verdict", "enum"))
                .isEqualTo(KnownFailureReader.FAILED_HOLDS);
        assertThat(schema.valuesAt("$defs", "never", "properties", "knownFailure", "properties", "verdict", "enum"))
                .isEqualTo(KnownFailureReader.FAILED_NEVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language: en\nin: port\ntags: [a, 1]\nfacts: [Nice opens trams]\n",
                "facts:\n  - {holds: a | b, id: x-1, in: [port, tram-nice], atLeast: 2, quote: words, exact: true}\n",
                "facts:\n  - {holds: a | b, inference: off, source: nobody, blocks: any, language: fr, also: [c | d]}\n",
                "facts:\n  - {holds: a | b, never: [c | d, {relation: e}], also: {fr: f | g}}\n",
                "facts:\n  - {holds: a | b, never: [{never: c | d, tags: t, knownFailure: {reason: r, verdict: FOUND}}]}\n",
                "facts:\n  - {never: a | b, knownFailure: {reason: r, issue: 42, verdict: FOUND, until: 2027-06-30}}\n",
                "facts:\n  - holds: {subject: a, relation: b, object: {text: c, quantity: \">= 40\"}, to: d, time: 2025-09-04}\n",
                "facts:\n  - holds: {relation: b, object: {subject: c, relation: d}, args: {tool: e}, source: [f, g]}\n",
                "facts:\n  - holds: {relation: b, polarity: \"-\", modality: possible, tense: no-longer}\n",
            })
    void accepts_what_the_reader_accepts(String yaml) throws IOException {
        assertThat(schema.errorsOf(yaml)).isEmpty();
        assertThat(isAccepted(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts: []\n",
                "facts: a\n",
                "- a | b\n",
                "fact: [a | b]\n",
                "facts: ['']\n",
                "facts: [[a]]\n",
                "facts:\n  - He said: no\n",
                "facts:\n  - {id: a}\n",
                "facts:\n  - {holds: a | b, neverr: c | d}\n",
                "facts:\n  - {holds: a | b, atLeast: 0}\n",
                "facts:\n  - {holds: a | b, in: []}\n",
                "facts:\n  - {holds: a | b, tags: {c: d}}\n",
                "facts:\n  - {holds: a | b, id: c d}\n",
                "facts:\n  - {holds: a | b, knownFailure: {reason: c, verdict: FOUND}}\n",
                "facts:\n  - {holds: a | b, knownFailure: {issue: c}}\n",
                "facts:\n  - {holds: a | b, knownFailure: {reason: c, until: 30/6/2027}}\n",
                "facts:\n  - {never: a | b, quote: c}\n",
                "facts:\n  - {never: [a | b]}\n",
                "facts:\n  - holds: {subject: a}\n",
                "facts:\n  - holds: {relation: a, too: b}\n",
                "facts:\n  - holds: {relation: a, modality: posible}\n",
                "facts:\n  - holds: {relation: a, object: {quantity: 3}}\n",
                "facts:\n  - holds: {relation: a, object: {text: b, quantity: 3 km}}\n",
            })
    void refuses_what_the_reader_refuses(String yaml) throws IOException {
        assertThat(schema.errorsOf(yaml)).isNotEmpty();
        assertThat(isAccepted(yaml)).isFalse();
    }
}
