package org.constat.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusSettingsTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private CorpusSettings settings(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/a.txt"), "A");
        Files.writeString(folder.resolve("corpus.yaml"), yaml);
        try (Corpus corpus = Corpus.open(folder, CorpusOptions.DEFAULT, problems)) {
            return corpus.settings();
        }
    }

    private List<String> problemsOf(String yaml) throws IOException {
        settings(yaml);
        return problems.list().stream().map(Problem::toString).toList();
    }

    @Test
    void every_key_is_read() throws IOException {
        CorpusSettings settings = settings("""
                name: trams
                language: fr
                licence: CC0
                text: evidence
                extractor: builtin
                gates: {tolerant: 0}
                relations: {extends: [prolonger]}
                """);

        assertThat(problems.list()).isEmpty();
        assertThat(settings.name()).isEqualTo("trams");
        assertThat(settings.language()).isEqualTo("fr");
        assertThat(settings.licence()).isEqualTo("CC0");
        assertThat(settings.text()).isEqualTo(CorpusSettings.TextPolicy.EVIDENCE);
        assertThat(settings.extractor()).isEqualTo(new ExtractorSpec.BuiltIn());
        assertThat(settings.gates()).isInstanceOf(Node.Mapping.class);
        assertThat(settings.relations()).isInstanceOf(Node.Mapping.class);
    }

    @Test
    void an_empty_file_says_nothing() throws IOException {
        assertThat(settings("# later\n")).isEqualTo(CorpusSettings.DEFAULT);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void an_extractor_may_be_a_class() throws IOException {
        assertThat(settings("extractor: {class: com.acme.NewsFacts}").extractor())
                .isEqualTo(new ExtractorSpec.OfClass("com.acme.NewsFacts"));
    }

    @Test
    void an_extractor_may_be_a_command() throws IOException {
        assertThat(settings("extractor: {command: [python3, -m, acme.facts], inputs: [acme/, model.lock], timeout: 2m,"
                                + " workers: 2}")
                        .extractor())
                .isEqualTo(new ExtractorSpec.OfCommand(
                        List.of("python3", "-m", "acme.facts"),
                        List.of(folder.resolve("acme"), folder.resolve("model.lock")),
                        Duration.ofMinutes(2),
                        2));
    }

    @Test
    void an_extractor_may_be_a_stored_extraction() throws IOException {
        assertThat(settings(
                                "extractor: {facts: build/facts.jsonl, map: {id: doc_id, subject: head.text}, fresh: unchecked}")
                        .extractor())
                .isEqualTo(new ExtractorSpec.Stored(
                        folder.resolve("build/facts.jsonl"), Map.of("id", "doc_id", "subject", "head.text"), false));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void mistakes_are_named_all_in_one_go() throws IOException {
        assertThat(problemsOf("""
                nmae: x
                language: French
                text: some
                licence: [a]
                extractor: none
                """))
                .containsExactly(
                        "corpus.yaml:1:1  \"nmae\" is not a key of corpus.yaml; did you mean \"name\"?",
                        "corpus.yaml:2:11  \"French\" is not a language tag; write one such as fr, en or pt-BR",
                        "corpus.yaml:4:10  \"licence\" must be one text, but is a list",
                        "corpus.yaml:3:7  \"some\" is not a value of \"text\"; write one of evidence, full, none",
                        "corpus.yaml:5:12  \"extractor\" names no extractor; write builtin, {class: com.acme.NewsFacts},"
                                + " {command: [program, argument]} or {facts: file.jsonl}");
    }

    @Test
    void a_list_of_settings_is_refused() throws IOException {
        assertThat(problemsOf("- name: x\n"))
                .containsExactly("corpus.yaml:1:1  must be a map of settings, but is a list");
    }

    @Test
    void paths_of_an_extractor_stay_in_the_corpus() throws IOException {
        assertThat(problemsOf("extractor: {facts: ../../etc/passwd}"))
                .containsExactly(
                        "corpus.yaml:1:20  \"../../etc/passwd\" leads out of the corpus folder; name a file inside it");
        assertThat(problemsOf("extractor: {command: [x], inputs: [/etc/passwd], timeout: soon}"))
                .contains(
                        "corpus.yaml:1:36  \"/etc/passwd\" leads out of the corpus folder; name a file inside it",
                        "corpus.yaml:1:59  \"soon\" is not a time span; write one such as 60s, 500ms or 2m");
    }

    @Test
    void a_class_must_be_named_like_one() throws IOException {
        assertThat(problemsOf("extractor: {class: com/acme}").get(0))
                .startsWith("corpus.yaml:1:20  \"com/acme\" is not the name of a class");
    }
}
