package org.constat.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {

    private static String problemsOf(String text) {
        Problems problems = new Problems();
        assertThat(YamlDocument.parse(text, "a.yaml", problems)).isNull();
        return String.join("\n", problems.list().stream().map(Problem::toString).toList());
    }

    @Nested
    class A_well_formed_file {

        @Test
        void keeps_every_value_as_it_is_written() {
            Node.Mapping map = Yaml.map("a: 012\nb: True\nc: 1_000\nd: ~\ne: 1.50\n");

            assertThat(map.entries())
                    .extracting(entry -> ((Node.Scalar) entry.value()).text())
                    .containsExactly("012", "True", "1_000", "~", "1.50");
        }

        @Test
        void tells_quoted_values_from_plain_ones() {
            Node.Mapping map = Yaml.map("a: \"null\"\nb: null\nc: ''\nd:\ne: |\n  null\n");

            assertThat(map.entries())
                    .extracting(entry -> ((Node.Scalar) entry.value()).isNull())
                    .containsExactly(false, true, false, true, false);
        }

        @Test
        void gives_each_node_its_place_in_utf_16_units() {
            Node.Sequence list = Yaml.list("- x\n- {\"🚋\": b, c: d}\n");
            Node.Mapping map = (Node.Mapping) list.items().get(1);

            assertThat(map.location()).isEqualTo(new Location("a.yaml", 2, 3));
            assertThat(map.entries().get(1).value().location()).hasToString("a.yaml:2:16");
        }

        @Test
        void may_hold_nothing_but_comments() {
            assertThat(Yaml.document("# nothing yet\n").root()).isNull();
        }

        @Test
        void gives_the_line_of_a_place() {
            assertThat(Yaml.document("a: b\r\nc: d\r\n").lineAt(new Location("a.yaml", 2, 1)))
                    .isEqualTo("c: d");
        }
    }

    @Nested
    class A_file_that_is_refused {

        @Test
        void has_a_key_twice() {
            assertThat(problemsOf("a: 1\nb: {c: 1, c: 2}\na: 2\n"))
                    .isEqualTo("a.yaml:2:11  the key \"c\" stands here a second time; it was first in line 2\n"
                            + "a.yaml:3:1  the key \"a\" stands here a second time; it was first in line 1");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '#',
                value = {
                    "- &x a#a.yaml:1:3  begins with \"&\"",
                    "a: &x {b: c}#a.yaml:1:4  begins with \"&\"",
                    "- *x#a.yaml:1:3  begins with \"*\"",
                    "- !!python/object x#a.yaml:1:3  begins with \"!\"",
                    "!x a: b#a.yaml:1:1  begins with \"!\"",
                    "<<: {a: b}#a.yaml:1:1  merge keys",
                    "- @x#a.yaml:1:3  is not YAML: found character '@' that cannot start any token; where a sentence",
                    "a: b: c#a.yaml:1:5  a second \": \" in one line",
                    "- \"No\" says he#a.yaml:1:8  the text goes on after its closing quote",
                    "- 'l'accord#a.yaml:1:6  the text goes on after its closing quote",
                    "a: [b#a.yaml:1:6  is not YAML: expected ',' or ']'",
                    "? [a]#a.yaml:1:4  a list or a map stands here as a key",
                })
        void says_where_and_why(String text, String message) {
            assertThat(problemsOf(text)).startsWith(message);
        }

        @Test
        void holds_a_second_document() {
            assertThat(problemsOf("a: 1\n---\nb: 2\n")).startsWith("a.yaml:3:1  a second document begins here");
        }

        @Test
        void is_indented_with_tabs() {
            assertThat(problemsOf("a:\n\t- b\n")).isEqualTo("a.yaml:2:1  a tab indents this line; indent with spaces");
        }

        @ParameterizedTest
        @CsvSource({"[", "'- '", "'{a: '"})
        void is_nested_a_hundred_thousand_levels_deep(String opening) {
            assertThat(problemsOf(opening.repeat(100_000 / opening.length())))
                    .startsWith("a.yaml:1:" + (64 * opening.length() + 1))
                    .endsWith("is nested more than 64 levels deep; no file needs that");
        }

        @Test
        void is_nested_a_hundred_thousand_levels_deep_on_as_many_lines() {
            assertThat(problemsOf("[\n".repeat(100_000)))
                    .isEqualTo("a.yaml:65:1  is nested more than 64 levels deep; no file needs that");
        }

        @Test
        void has_a_line_that_is_too_long() {
            assertThat(problemsOf("a: b\nc: " + "d".repeat(100_000)))
                    .isEqualTo("a.yaml:2:1  this line is longer than 100000 characters; break it");
        }
    }

    @Nested
    class A_file_of_bytes {

        @TempDir
        Path folder;

        private String problemsOf(byte[] bytes) throws IOException {
            Path file = Files.write(folder.resolve("a.yaml"), bytes);
            Problems problems = new Problems();
            assertThat(YamlDocument.read(file, "a.yaml", problems)).isNull();
            return problems.list().get(0).toString();
        }

        @Test
        void that_is_not_utf_8_is_refused_at_the_first_wrong_byte() throws IOException {
            assertThat(problemsOf("a: b\nété: c\n".getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo("a.yaml:2:1  is not UTF-8 here; save the file in UTF-8");
        }

        @Test
        void that_begins_with_a_byte_order_mark_is_refused() throws IOException {
            assertThat(problemsOf("\uFEFFa: b".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("a.yaml:1:1  begins with a byte order mark; save the file as UTF-8 without BOM");
            assertThat(problemsOf("\uFEFFa: b".getBytes(StandardCharsets.UTF_16LE)))
                    .isEqualTo("a.yaml:1:1  is UTF-16; save the file in UTF-8");
        }

        @ParameterizedTest
        @CsvSource({"0, U+0000", "27, U+001B", "127, U+007F", "150, U+0096"})
        void that_holds_a_control_character_is_refused(int character, String name) throws IOException {
            assertThat(problemsOf(("a: b\nc: d" + (char) character).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("a.yaml:2:5  holds the control character " + name + "; delete it");
        }

        @Test
        void that_is_one_line_of_50_mb_is_refused() throws IOException {
            byte[] line = new byte[50 << 20];
            Arrays.fill(line, (byte) 'a');

            assertThat(problemsOf(line)).isEqualTo("a.yaml  is larger than 16 MB, the most that is read; split it");
        }

        @Test
        void that_does_not_exist_is_a_problem() {
            Problems problems = new Problems();
            assertThat(YamlDocument.read(folder.resolve("b.yaml"), "b.yaml", problems))
                    .isNull();
            assertThat(problems.list()).hasToString("[b.yaml  does not exist]");
        }
    }
}
