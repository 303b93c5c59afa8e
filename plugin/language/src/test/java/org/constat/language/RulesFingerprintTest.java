package org.constat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFingerprintTest {

    @TempDir
    private Path sources;

    @BeforeEach
    void write_some_sources() throws IOException {
        write("java/Rule.java", "class Rule {\n}\n");
        write("resources/words/fr.tsv", "phare\tnom\n");
    }

    @Test
    void stays_the_same_with_other_line_ends_and_other_entries_of_the_lexicon() throws IOException {
        String before = fingerprint();

        write("java/Rule.java", "class Rule {\r\n}\r\n");
        write("resources/lexicon/general.yaml", "concepts: []");

        assertThat(fingerprint()).isEqualTo(before).hasSize(16);
    }

    @Test
    void changes_with_a_rule_a_word_list_a_name_and_a_version() throws IOException {
        String before = fingerprint();

        assertThat(RulesFingerprint.of(sources, "2.1")).isNotEqualTo(before);
        write("java/Rule.java", "final class Rule {\n}\n");
        String otherRule = fingerprint();
        write("resources/words/fr.tsv", "phare\tnom\ndigue\tnom\n");
        String otherWords = fingerprint();
        Files.move(sources.resolve("java/Rule.java"), sources.resolve("java/Rules.java"));

        assertThat(otherRule).isNotEqualTo(before);
        assertThat(otherWords).isNotEqualTo(otherRule);
        assertThat(fingerprint()).isNotEqualTo(otherWords);
    }

    @Test
    void is_written_by_the_build() throws IOException {
        Path target = sources.resolve("target/rules.fingerprint");

        RulesFingerprint.main(new String[] {sources.resolve("java").toString(), target.toString(), "2.0"});

        assertThat(target).hasContent(RulesFingerprint.of(sources.resolve("java"), "2.0"));
        assertThat(new French().fingerprint())
                .isEqualTo(new English().fingerprint())
                .matches("[0-9a-f]{16}");
    }

    private String fingerprint() throws IOException {
        return RulesFingerprint.of(sources, "2.0");
    }

    private void write(String name, String text) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
