package org.constat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            s'opposer à                   | se opposer à
            s’opposer  à                  | se opposer à
            prononcer l'acquittement de   | prononcer acquittement de
            prononcer le acquittement de  | prononcer acquittement de
            convenir d'une trêve avec     | convenir de trêve avec
            mettre fin aux combats        | mettre fin à combats
            remise des clés               | remise de clés
            donner ses raisons à          | donner son raisons à
            le accord                     | le accord
            mettre un                     | mettre un
            La Haye                       | le Haye
            aujourd'hui                   | aujourd'hui
            ton                           | ton
            l'emporter sur                | le emporter sur
            """)
    void brings_French_words_to_their_normal_form(String words, String key) {
        assertThat(LemmaKey.of(words, "fr")).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            conclude a truce with         | conclude truce with
            lose one's life               | lose one's life
            lose their life               | lose one's life
            workers' party                | workers 's party
            EU's top court                | EU 's top court
            commit himself to             | commit oneself to
            U.S. Senate                   | US Senate
            an apple                      | a apple
            its                           | its
            Economic, Social Council      | Economic Social Council
            """)
    void brings_English_words_to_their_normal_form(String words, String key) {
        assertThat(LemmaKey.of(words, "en")).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            s'opposer à la taxe | fr
            livrer des armes à  | fr
            put an end to its   | en
            """)
    void is_its_own_normal_form(String words, String language) {
        String key = LemmaKey.of(words, language);

        assertThat(LemmaKey.of(key, language)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"Nations, nation, Nation", "ligue, ligue, ligue", "OTAN, otan, OTAN", "Est, être, Être"})
    void gives_lemmas_the_capitals_of_the_text(String text, String lemma, String expected) {
        assertThat(LemmaKey.withCapitalsOf(text, lemma)).isEqualTo(expected);
    }
}
