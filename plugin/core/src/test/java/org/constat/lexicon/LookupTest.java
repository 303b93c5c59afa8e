package org.constat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.lexicon.TestLexicons.ids;

import org.constat.Word;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LookupTest {
    private final Lexicon lexicon = TestLexicons.general(
            "{concept: reject, kind: relation, en: [reject, turn down], fr: [rejeter, \"s'opposer à\"],"
                    + " nouns: {en: [rejection], fr: [rejet]}}",
            "{concept: arm, kind: relation, en: [arm], fr: [armer, livrer des armes à]}",
            "{concept: air-strike, kind: noun, en: [air strike, airstrike], fr: [frappes aériennes]}",
            "{concept: ceasefire, kind: noun, en: [ceasefire], fr: [cessez-le-feu]}",
            "{concept: who, kind: noun, type: institution, en: [WHO], fr: [OMS]}",
            "{concept: lower-house, kind: noun, en: [House, lower house], fr: [Chambre basse]}",
            "{concept: poland, kind: noun, type: country, en: [Poland], fr: [Pologne],"
                    + " adjectives: {en: [Polish], fr: [polonais]}, people: {en: [Pole, Poles], fr: [Polonais, Polonaise]},"
                    + " capital: {en: [Warsaw], fr: [Varsovie]}}",
            "{concept: polish-parliament, kind: noun, type: institution, en: [Polish parliament], fr: []}",
            "{concept: polish-furniture, kind: relation, en: [polish], fr: [cirer]}",
            "{concept: half, kind: noun, en: [half], fr: [la moitié]}",
            "{concept: limb, kind: noun, en: [limb], fr: [arme]}",
            "{concept: weapons, kind: noun, en: [arms], fr: [armes]}",
            "{concept: some, kind: noun, en: [a few], fr: []}");

    @Nested
    class Words_of_a_text {

        @Test
        void are_found_by_their_lemmas() {
            assertThat(ids(lexicon.senses("turn down", "en"))).containsExactly("reject");
            assertThat(ids(lexicon.senses("se opposer à", "fr"))).containsExactly("reject");
            assertThat(ids(lexicon.senses("frappe aérien", "fr"))).containsExactly("air-strike");
        }

        @Test
        void are_found_in_their_own_language_only() {
            assertThat(lexicon.senses("turn down", "fr")).isEmpty();
            assertThat(lexicon.senses("turn down", "xx")).isEmpty();
            assertThat(ids(lexicon.senses("turn down", "en-GB"))).containsExactly("reject");
        }

        @Test
        void are_found_with_either_sense_of_a_plural_article() {
            assertThat(ids(lexicon.senses("livrer un arme à", "fr"))).containsExactly("arm");
            assertThat(ids(lexicon.senses("livrer de arme à", "fr"))).containsExactly("arm");
        }

        @Test
        void need_no_article_where_it_says_nothing() {
            assertThat(ids(lexicon.senses("moitié", "fr"))).containsExactly("half");
            assertThat(lexicon.senses("few", "en")).isEmpty();
        }

        @Test
        void do_not_swallow_the_article_before_them() {
            assertThat(lexicon.senses("a ceasefire", "en")).isEmpty();
        }

        @Test
        void say_in_which_way_they_say_a_concept() {
            assertThat(lexicon.senses("rejet", "fr"))
                    .extracting(Sense::form)
                    .containsExactly(Sense.Form.NOMINALISATION);
            assertThat(lexicon.senses("Varsovie", "fr")).extracting(Sense::form).containsExactly(Sense.Form.CAPITAL);
        }

        @Test
        void count_as_words_of_their_kind_only() {
            assertThat(ids(lexicon.senses(Word.of("rejet", "rejet", Word.Kind.NOUN), "fr")))
                    .containsExactly("reject");
            assertThat(lexicon.senses(Word.of("rejet", "rejet", Word.Kind.VERB), "fr"))
                    .isEmpty();
        }
    }

    @Nested
    class A_plural_with_a_sense_of_its_own {

        @Test
        void is_not_found_by_a_singular_that_is_another_word() {
            assertThat(ids(lexicon.senses("arme", "fr"))).containsExactly("limb");
        }

        @Test
        void is_found_by_its_form_in_the_text() {
            assertThat(ids(lexicon.senses(Word.of("armes", "arme", Word.Kind.NOUN), "fr")))
                    .containsExactlyInAnyOrder("limb", "weapons");
        }
    }

    @Nested
    class Case {

        @Test
        void does_not_count_for_ordinary_words() {
            assertThat(ids(lexicon.senses("Ceasefire", "en"))).containsExactly("ceasefire");
        }

        @Test
        void counts_for_names() {
            assertThat(ids(lexicon.senses("House", "en"))).containsExactly("lower-house");
            assertThat(ids(lexicon.senses(Word.of("House", "house", Word.Kind.NOUN), "en")))
                    .containsExactly("lower-house");
            assertThat(lexicon.senses("house", "en")).isEmpty();
            assertThat(ids(lexicon.senses("CHAMBRE BASSE", "fr"))).containsExactly("lower-house");
        }

        @Test
        void must_be_that_of_acronyms() {
            assertThat(ids(lexicon.senses("WHO", "en"))).containsExactly("who");
            assertThat(lexicon.senses("Who", "en")).isEmpty();
            assertThat(lexicon.senses("who", "en")).isEmpty();
        }

        @Test
        void of_peoples_counts_only_beside_an_ordinary_word() {
            assertThat(ids(lexicon.senses("pole", "en"))).containsExactly("poland");
            assertThat(ids(lexicon.senses("Polish", "en"))).containsExactlyInAnyOrder("poland", "polish-furniture");
            assertThat(ids(lexicon.senses("polish", "en"))).containsExactly("polish-furniture");
            assertThat(ids(lexicon.senses("polish parliament", "en"))).containsExactly("polish-parliament");
        }
    }

    @Nested
    class Spelling_of_words {

        @Test
        void counts_where_nothing_else_is_said() {
            assertThat(lexicon.senses("cessez le feu", "fr")).isEmpty();
        }

        @Test
        void can_be_disregarded() {
            assertThat(ids(lexicon.foldedSenses("cessez le feu", "fr"))).containsExactly("ceasefire");
            assertThat(ids(lexicon.foldedSenses("cease-fire", "en"))).containsExactly("ceasefire");
            assertThat(ids(lexicon.foldedSenses("moitie", "fr"))).containsExactly("half");
            assertThat(lexicon.foldedSenses("who", "en")).isEmpty();
        }
    }

    @Nested
    class Beginnings_of_words {

        @Test
        void are_known() {
            assertThat(lexicon.hasLonger("turn", "en")).isTrue();
            assertThat(lexicon.hasLonger("livrer un", "fr")).isTrue();
            assertThat(lexicon.hasLonger("livrer arme", "fr")).isTrue();
        }

        @Test
        void are_whole_words() {
            assertThat(lexicon.hasLonger("tur", "en")).isFalse();
            assertThat(lexicon.hasLonger("turn down", "en")).isFalse();
        }
    }

    @Test
    void the_words_of_a_concept_are_those_of_its_entry() {
        assertThat(lexicon.words("poland", "fr", Sense.Form.PEOPLE)).containsExactly("Polonais", "Polonaise");
        assertThat(lexicon.words("poland", "fr", Sense.Form.SEAT)).isEmpty();
        assertThat(lexicon.words("nowhere", "fr", Sense.Form.BASE)).isEmpty();
    }
}
