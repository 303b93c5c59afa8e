package org.constat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.lexicon.TestLexicons.concepts;

import org.junit.jupiter.api.Test;

class LexiconProblemsTest {
    private final Lexicon general = TestLexicons.general(
            "{concept: accept, kind: relation, en: [accept], fr: [accepter]}",
            "{concept: reject, kind: relation, en: [reject], fr: [rejeter], opposite: accept}");

    @Test
    void all_mistakes_are_reported_in_one_go_with_their_places() {
        assertThat(TestLexicons.problems(general, """
                        names:
                        - {name: Jane Doe, alos: [Doe]}
                        concepts:
                        - {concept: reject, fr: [recaler], opposit: accept}
                        - {concept: tram, kind: nuon, en: [tram]}
                        - {concept: bus, kind: noun, en: [""], broader: vehicle}
                        - {concept: accept, kind: noun}
                        - just words
                        """))
                .containsExactly(
                        "lexicon.yaml:2:20  \"alos\" is not a key of a name; did you mean \"also\"?",
                        "lexicon.yaml:8:3  an item of \"concepts\" must be a map in braces, but is a text",
                        "lexicon.yaml:4:36  \"opposit\" is not a key of a concept; did you mean \"opposite\"?",
                        "lexicon.yaml:5:25  \"nuon\" is not a value of \"kind\"; write one of adjective, adverb, noun, relation",
                        "lexicon.yaml:6:35  \"en\" must be a text or a list of texts, but is empty",
                        "lexicon.yaml:7:27  the general lexicon has \"accept\" as a relation; leave kind out to extend it, or"
                                + " choose another id",
                        "lexicon.yaml:6:3  \"broader\" names \"vehicle\", which is no concept");
    }

    @Test
    void a_reference_to_no_concept_says_what_may_have_been_meant() {
        assertThat(TestLexicons.problems(general, concepts("{concept: x, kind: relation, en: [x], opposite: acept}")))
                .containsExactly(
                        "lexicon.yaml:2:3  \"opposite\" names \"acept\", which is no concept; did you mean \"accept\"?");
    }

    @Test
    void a_new_concept_needs_a_kind() {
        assertThat(TestLexicons.problems(general, concepts("{concept: tram, en: [tram]}")))
                .containsExactly("lexicon.yaml:2:13  the general lexicon has no concept \"tram\"; to add one, give it a"
                        + " kind: relation, noun, adjective or adverb");
    }

    @Test
    void an_id_stands_once_in_a_layer() {
        assertThat(TestLexicons.problems(
                        general, concepts("{concept: reject, en: [spurn]}", "{concept: reject, fr: [recaler]}")))
                .containsExactly(
                        "lexicon.yaml:3:3  the concept \"reject\" stands at lexicon.yaml:2:3 already; join the two");
    }

    @Test
    void broader_leads_in_no_circle() {
        assertThat(TestLexicons.problems(
                        general,
                        concepts(
                                "{concept: a, kind: noun, en: [a], broader: b}",
                                "{concept: b, kind: noun, en: [b], broader: a}")))
                .containsExactly(
                        "lexicon.yaml:2:3  \"broader\" leads from \"a\" back to itself; delete one step of the circle",
                        "lexicon.yaml:3:3  \"broader\" leads from \"b\" back to itself; delete one step of the circle");
    }

    @Test
    void a_concept_is_not_its_own_opposite() {
        assertThat(TestLexicons.problems(
                        general, concepts("{concept: x, kind: relation, en: [x], broader: [accept, reject]}")))
                .containsExactly(
                        "lexicon.yaml:2:3  \"x\" is its own opposite, by itself or by what is broader; delete one"
                                + " of the two");
    }

    @Test
    void a_symmetric_relation_is_not_written_as_its_own_converse() {
        assertThat(TestLexicons.problems(general, concepts("{concept: x, kind: relation, en: [x], converse: x}")))
                .containsExactly("lexicon.yaml:2:3  \"x\" is its own converse; write symmetric: true instead");
    }

    @Test
    void a_word_of_the_opposite_cannot_be_added() {
        assertThat(TestLexicons.problems(general, concepts("{concept: reject, fr: [accepter]}")))
                .containsExactly(
                        "lexicon.yaml:2:3  \"accepter\" cannot say \"reject\": it says \"accept\", the opposite;"
                                + " delete it here");
    }

    @Test
    void words_of_opposites_cannot_be_joined() {
        assertThat(TestLexicons.problems(
                        general, concepts("{concept: answer, kind: relation, en: [accept, reject], fr: [répondre]}")))
                .containsExactly("lexicon.yaml:2:3  \"accept\" and \"reject\" are opposites (accept, reject); an entry"
                        + " cannot join them");
    }

    @Test
    void a_lexicon_is_a_map() {
        assertThat(TestLexicons.problems(general, "- {concept: tram}\n"))
                .containsExactly("lexicon.yaml:1:1  a lexicon is a map with the keys names and concepts, not a list");
    }
}
