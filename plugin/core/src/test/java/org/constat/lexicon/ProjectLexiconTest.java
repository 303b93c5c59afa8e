package org.constat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.lexicon.TestLexicons.ids;

import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectLexiconTest {
    private final Lexicon general = TestLexicons.general(
            "{concept: accept, kind: relation, en: [accept], fr: [accepter]}",
            "{concept: reject, kind: relation, en: [reject], fr: [rejeter], opposite: accept, downward: true}",
            "{concept: vehicle, kind: noun, en: [vehicle], fr: [véhicule]}");

    private final Lexicon lexicon = TestLexicons.project(
            general,
            "{concept: reject, fr: [ne pas vouloir de]}",
            "{concept: welcome-warmly, kind: relation, en: [welcome warmly], opposite: reject}",
            "{concept: tram, kind: noun, en: [tram, streetcar], fr: [tramways], broader: vehicle}");

    @Nested
    class An_entry_on_top_of_a_general_concept {

        @Test
        void adds_words() {
            assertThat(ids(lexicon.senses("ne pas vouloir de", "fr"))).containsExactly("reject");
            assertThat(ids(lexicon.senses("rejeter", "fr"))).containsExactly("reject");
            assertThat(lexicon.words("reject", "fr", Sense.Form.BASE)).containsExactly("rejeter", "ne pas vouloir de");
            assertThat(lexicon.hasLonger("ne pas", "fr")).isTrue();
        }

        @Test
        void keeps_what_the_general_one_says() {
            Concept reject = lexicon.senses("rejeter", "fr").get(0).concept();

            assertThat(reject.downward()).isTrue();
            assertThat(reject.kind()).isEqualTo(Concept.Kind.RELATION);
            assertThat(reject.opposite()).containsExactlyInAnyOrder("accept", "welcome-warmly");
        }

        @Test
        void knows_its_place_in_the_file() {
            assertThat(lexicon.concept("reject").orElseThrow().location())
                    .isEqualTo(new Location("lexicon.yaml", 2, 3));
            assertThat(lexicon.concept("accept").orElseThrow().isOfProject()).isFalse();
        }
    }

    @Nested
    class A_new_entry {

        @Test
        void adds_a_concept() {
            assertThat(ids(lexicon.senses("streetcar", "en"))).containsExactly("tram");
            assertThat(lexicon.broader("tram")).containsExactly("vehicle");
            assertThat(lexicon.ids()).contains("tram", "accept");
        }

        @Test
        void is_listed_as_the_projects_own() {
            assertThat(lexicon.projectConcepts())
                    .extracting(Concept::id)
                    .containsExactlyInAnyOrder("reject", "welcome-warmly", "tram");
            assertThat(general.projectConcepts()).isEmpty();
        }
    }

    @Test
    void spelling_can_be_disregarded_in_both_layers() {
        assertThat(ids(lexicon.foldedSenses("street-car", "en"))).containsExactly("tram");
        assertThat(ids(lexicon.foldedSenses("vehicule", "fr"))).containsExactly("vehicle");
    }

    @Test
    void names_have_aliases_and_roles() {
        Problems problems = new Problems();
        Lexicon named = Lexicons.withProject(
                general,
                TestLexicons.document("names:\n- {name: Jane Doe, also: [Doe], roles: [club president]}\n"),
                problems);

        assertThat(problems.list()).isEmpty();
        NameEntry name = named.names().get(0);
        assertThat(name.name()).isEqualTo("Jane Doe");
        assertThat(name.also()).containsExactly("Doe");
        assertThat(name.roles()).containsExactly("club president");
        assertThat(name.location()).hasToString("lexicon.yaml:2:3");
    }

    @Test
    void a_project_needs_no_general_layer() {
        Lexicon alone = TestLexicons.project(Lexicons.empty(), "{concept: tram, kind: noun, de: [Straßenbahn]}");

        assertThat(ids(alone.senses("Straßenbahn", "de"))).containsExactly("tram");
    }
}
