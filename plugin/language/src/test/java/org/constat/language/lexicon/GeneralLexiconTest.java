package org.constat.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.constat.Word;
import org.constat.lexicon.Concept;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralLexiconTest {
    private final Lexicon lexicon = GeneralLexicon.get();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            rejeter            | fr | reject
            se opposer à       | fr | oppose
            cessez-le-feu      | fr | ceasefire
            frappe aérien      | fr | air-strike
            turn down          | en | reject
            be threaten by     | en | be-threatened-by
            WHO                | en | who
            Ukrainian          | en | ukraine
            Kyiv               | en | ukraine
            """)
    void finds_the_words_of_both_languages_by_their_lemmas(String lemmas, String language, String concept) {
        assertThat(lexicon.senses(lemmas, language))
                .extracting(sense -> sense.concept().id())
                .contains(concept);
    }

    @Test
    void tells_names_from_ordinary_words_by_their_case() {
        assertThat(lexicon.senses("us", "en")).isEmpty();
        assertThat(lexicon.senses("who", "en")).isEmpty();
    }

    @Test
    void knows_in_which_way_a_word_stands_for_a_country() {
        assertThat(forms("Ukraine")).contains(Sense.Form.BASE);
        assertThat(forms("ukrainien")).contains(Sense.Form.ADJECTIVE);
        assertThat(forms("Ukrainien")).contains(Sense.Form.PEOPLE);
        assertThat(forms("Kiev")).contains(Sense.Form.CAPITAL);
    }

    @Test
    void finds_the_plural_of_a_people_as_a_noun() {
        assertThat(lexicon.senses(Word.of("Ukrainiens", "ukrainien", Word.Kind.NOUN), "fr"))
                .extracting(Sense::form)
                .contains(Sense.Form.PEOPLE);
    }

    @Test
    void knows_where_a_city_lies() {
        assertThat(lexicon.containing("lyon")).contains("france");
        assertThat(lexicon.broader("lyon")).doesNotContain("france");
    }

    @Test
    void knows_opposites_from_either_side() {
        assertThat(lexicon.excludes("accept", "reject")).isTrue();
        assertThat(lexicon.excludes("reject", "accept")).isTrue();
    }

    @Test
    void has_the_everyday_vocabulary_of_newspapers() {
        assertThat(lexicon.ids()).hasSizeGreaterThan(7_000);
        assertThat(lexicon.ids())
                .allSatisfy(
                        id -> assertThat(lexicon.concept(id)).map(Concept::id).contains(id));
    }

    private Iterable<Sense.Form> forms(String word) {
        return lexicon.senses(word, "fr").stream()
                .filter(sense -> sense.concept().id().equals("ukraine"))
                .map(Sense::form)
                .toList();
    }
}
