package org.constat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.constat.spi.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsProblemsTest {

    @TempDir
    Path folder;

    private List<String> problemsOf(String yaml) throws IOException {
        return new FactsFolder(folder, Languages.of(new ThreeWords("en")))
                .write("a.facts.yaml", yaml)
                .problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "- He said: no~2:5  \": \" makes a key of \"He said\"; put the sentence in quotes: \"He said: no\"",
                "- Peskov: no~2:5  \": \" makes a key of \"Peskov\"; put the sentence in quotes: \"Peskov: no\"",
                "- #1 wins it~2:4  \"#\" begins a comment here, which cuts the sentence; put it in quotes: \"#1 wins it\"",
                "- Nice is #1~2:5  \"#\" begins a comment here, which cuts the sentence; put it in quotes: \"Nice is #1\"",
                "- \"No\" says Nice~2:10  the text goes on after its closing quote",
                "- *Nice* opens it~2:10  is not YAML",
                "- holds: Nice says: no~2:21  a second \": \" in one line",
                "- [Nice] opens it~2:12  is not YAML",
                "- [Nice]~2:5  a list stands here in place of a sentence; put the sentence in quotes",
                "-~2:4  asserts nothing; write a sentence here, or delete the line",
                "- ''~2:5  asserts nothing; write a sentence here, or delete the line",
                "- {}~2:5  asserts nothing; write \"holds:\" or \"never:\" and a sentence",
                "- id: a~2:5  asserts nothing; write \"holds:\" or \"never:\" and a sentence",
                "- {subject: a, relation: b}~2:5  these slots are not under \"holds:\" or \"never:\"; write holds: {subject: …,"
                        + " relation: …}",
                "- {hold: Nice opens trams}~2:6  \"hold\" is not a key of an entry; did you mean \"holds\"?",
            })
    void a_sentence_that_yaml_takes_for_something_else_is_named(String entry, String message) throws IOException {
        assertThat(problemsOf("facts:\n  " + entry + "\n"))
                .first()
                .asString()
                .startsWith("facts/a.facts.yaml:" + message);
    }

    @Test
    void a_comment_in_place_of_a_sentence_is_named() throws IOException {
        assertThat(problemsOf("facts:\n  - holds: #1 wins it\n"))
                .containsExactly(
                        "facts/a.facts.yaml:2:5  \"holds\" has no value; give it one, or delete the key",
                        "facts/a.facts.yaml:2:11  \"#\" begins a comment here, which cuts the sentence; put it in quotes:"
                                + " \"#1 wins it\"");
    }

    @Test
    void a_comment_behind_a_sentence_is_a_comment() throws IOException {
        assertThat(problemsOf("facts:\n  - Nice opens trams   # to be reviewed\n"))
                .isEmpty();
    }

    @Test
    void mistakes_of_all_files_are_named_in_one_go() throws IOException {
        List<String> problems = new FactsFolder(folder, Languages.of(new ThreeWords("en")))
                .write("a.facts.yaml", """
                        langage: en
                        in: tram-lion
                        facts:
                          - holds: Nice opens trams
                            id: x
                            neverr: Trams opens Nice
                            atLeast: many
                            tags: {a: b}
                            quote: [a]
                            exact: maybe
                            inference: never
                            blocks: all
                          - never: Nice opens trams
                            quote: words
                            in: ../../etc/passwd
                          - holds: [a, b]
                          - holds: Nice opens ports
                            in: []
                            id: a b
                            knownFailure: {verdict: FOUND, until: 30/6/2027}
                          - holds: Nice opens doors
                            in: port
                            atLeast: 2
                        """)
                .write("b.facts.yaml", "facts:\n  - {holds: Nice opens trams, id: x}\n")
                .problems();

        assertThat(problems)
                .containsExactly(
                        "facts/a.facts.yaml:1:1  \"langage\" is not a key of a facts file; did you mean \"language\"?",
                        "facts/a.facts.yaml:2:5  there is no article \"tram-lion\"; did you mean \"tram-lyon\"?",
                        "facts/a.facts.yaml:6:5  \"neverr\" is not a key of an entry that holds; did you mean \"never\"?",
                        "facts/a.facts.yaml:7:14  \"atLeast\" must be a whole number, 1 or more, but is \"many\"",
                        "facts/a.facts.yaml:8:11  \"tags\" must be a text or a list of texts, but is a map",
                        "facts/a.facts.yaml:9:12  \"quote\" must be one text, but is a list",
                        "facts/a.facts.yaml:11:16  \"never\" is not a value of \"inference\"; write one of off, on",
                        "facts/a.facts.yaml:10:12  \"maybe\" is not a value of \"exact\"; write one of false, true",
                        "facts/a.facts.yaml:12:13  \"all\" is not a value of \"blocks\"; write one of any, text",
                        "facts/a.facts.yaml:14:5  \"quote\" is not a key of an entry that never holds; its keys are also,"
                                + " blocks, exact, id, in, inference, knownFailure, language, never, tags",
                        "facts/a.facts.yaml:15:9  there is no article \"../../etc/passwd\"; the articles are port, tram-lyon,"
                                + " tram-nice",
                        "facts/a.facts.yaml:16:12  \"holds\" must be one sentence, but is a list; write an entry for each",
                        "facts/a.facts.yaml:18:9  \"in\" names no article; name one, or delete the key to mean every article",
                        "facts/a.facts.yaml:19:9  \"a b\" cannot be an id; write letters, digits and . _ : @ + - without"
                                + " spaces, at most 200",
                        "facts/a.facts.yaml:20:29  \"FOUND\" is not a value of \"verdict\"; write one of CONFLICTED, FLIPPED,"
                                + " MISSING, UNANCHORED, UNSUPPORTED, WRONG",
                        "facts/a.facts.yaml:20:19  \"knownFailure\" has no \"reason\"; say why it fails",
                        "facts/a.facts.yaml:20:43  \"30/6/2027\" is not a day; write it as 2027-06-30",
                        "facts/a.facts.yaml:23:14  \"atLeast\" asks for 2 articles, but only 1 is meant",
                        "facts/b.facts.yaml:2:13  the id \"x\" is taken by facts/a.facts.yaml:4:12; give each assertion its"
                                + " own");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{subject: a, object: b}~2:12  has no \"relation\"; every fact has one",
                "{subject: a, relation: b, polarity: no}~2:48  \"no\" is no polarity; it is one of affirmative, negative, +, -",
                "{subject: a, relation: b, modality: posible}~2:48  \"posible\" is no modality; did you mean \"possible\"?",
                "{subject: a, relation: b, too: c}~2:38  \"too\" is not a key of a map of slots; did you mean \"to\"?",
                "{subject: {quantity: 3}, relation: b}~2:22  has no \"text\"; a phrase needs one beside its quantity",
                "{subject: {text: a, quantity: 3 km}, relation: b}~2:42  \"3 km\" is not a quantity; write a number",
                "{subject: [a], relation: b}~2:22  a slot must be a text or a map, but is a list",
                "{relation: b, object: {relation: c, source: nobody}}~2:56  \"nobody\" is said of a whole fact",
            })
    void slots_that_ask_nothing_are_named(String slots, String message) throws IOException {
        assertThat(problemsOf("facts:\n  - holds: " + slots + "\n"))
                .singleElement()
                .asString()
                .startsWith("facts/a.facts.yaml:" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "''~asserts nothing; write a key \"facts:\" and the list of sentences under it",
                "facts: []~asserts nothing; write a key \"facts:\" and the list of sentences under it",
                "language: en~asserts nothing; write a key \"facts:\" and the list of sentences under it",
                "- Nice opens trams~asserts nothing; write a key \"facts:\" and the list of sentences under it",
                "facts: Nice opens trams~\"facts\" must be a list, but is a text; write \"- \" before each sentence",
            })
    void a_file_that_asserts_nothing_is_named(String yaml, String message) throws IOException {
        assertThat(problemsOf(yaml)).singleElement().asString().endsWith("  " + message);
    }

    @Test
    void a_corpus_without_any_assertion_is_refused_since_nothing_can_be_checked() throws IOException {
        assertThat(new FactsFolder(folder, Languages.of()).problems())
                .singleElement()
                .asString()
                .startsWith("facts  holds no assertion, so nothing can be checked");
    }

    @Test
    void the_same_assertion_twice_is_named() throws IOException {
        assertThat(problemsOf("facts:\n  - Nice opens trams\n  - Nice opens trams\n  - Nice opens trams\n"))
                .contains(
                        "facts/a.facts.yaml:4:5  says the same of the same articles as facts/a.facts.yaml:2:5; delete one, or"
                                + " give each an id");
    }

    @Test
    void a_sentence_without_end_is_named() throws IOException {
        assertThat(problemsOf("facts:\n  - " + "word ".repeat(1_000) + "\n"))
                .containsExactly(
                        "facts/a.facts.yaml:2:5  is longer than 2000 characters; an assertion is one sentence, so write"
                                + " several");
    }
}
