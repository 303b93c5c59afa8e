package org.constat.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private final Problems problems = new Problems();

    private Fields fields(String yaml, String... known) {
        return Fields.of(Yaml.map(yaml), "an entry", Set.of(known), problems);
    }

    @Test
    void an_unknown_key_is_a_problem_with_the_nearest_known_one() {
        fields("lanuage: fr\ncolour: red\n", "language", "in");

        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.yaml:1:1  \"lanuage\" is not a key of an entry; did you mean \"language\"?",
                        "a.yaml:2:1  \"colour\" is not a key of an entry; its keys are in, language");
    }

    @Test
    void a_key_without_a_value_is_a_problem() {
        assertThat(fields("in:\n", "in").text("in")).isNull();
        assertThat(problems.list()).hasToString("[a.yaml:1:1  \"in\" has no value; give it one, or delete the key]");
    }

    @Test
    void a_text_or_a_list_of_texts_is_read_as_a_list() {
        Fields fields = fields("in: a\ntags: [b, c]\n", "in", "tags", "also");

        assertThat(fields.texts("in")).extracting(Node.Scalar::text).containsExactly("a");
        assertThat(fields.texts("tags")).extracting(Node.Scalar::text).containsExactly("b", "c");
        assertThat(fields.texts("also")).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_value_of_the_wrong_kind_is_a_problem() {
        Fields fields = fields("a: [x]\nb: {c: d}\nc: yes\nd: 0\ne: x\nf: ' '\n", "a", "b", "c", "d", "e", "f");

        assertThat(fields.text("a")).isNull();
        assertThat(fields.texts("b")).isEmpty();
        assertThat(fields.flag("c", true)).isTrue();
        assertThat(fields.wholeNumber("d", 1, 7)).isEqualTo(7);
        assertThat(fields.map("e")).isNull();
        assertThat(fields.text("f")).isNull();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.yaml:1:4  \"a\" must be one text, but is a list",
                        "a.yaml:2:4  \"b\" must be a text or a list of texts, but is a map",
                        "a.yaml:3:4  \"yes\" is not a value of \"c\"; write one of false, true",
                        "a.yaml:4:4  \"d\" must be a whole number, 1 or more, but is \"0\"",
                        "a.yaml:5:4  \"e\" must be a map, but is a text",
                        "a.yaml:6:4  \"f\" must be one text, but is empty");
    }
}
