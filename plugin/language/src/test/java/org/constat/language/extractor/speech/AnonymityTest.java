package org.constat.language.extractor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.constat.Attribution;
import org.constat.Phrase;
import org.constat.Word;
import org.constat.language.extractor.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Deux employés de la banque, qui ont parlé sous couvert d'anonymat, ont dit que le coffre était vide. | true",
                "fr | Des voisins, qui ont parlé sous couvert d'anonymat, ont affirmé que la porte était ouverte. | true",
                "en | Two clerks at the bank, who spoke on condition of anonymity, said that the vault was empty. | true",
                "fr | Deux employés de la banque ont dit que le coffre était vide. | false",
                "en | Two clerks at the bank, who spoke on condition that they be paid, said that the vault was empty. | false",
                "en | Two clerks at the bank said that the owner loved anonymity. | false"
            })
    void who_speaks_on_condition_of_anonymity_is_anonymous(String language, String text, boolean anonymous)
            throws Exception {
        Stream<Phrase> speakers = RuleExamples.extract(language, text).stream()
                .flatMap(fact -> fact.source().stream())
                .map(Attribution::speaker);

        assertThat(speakers.anyMatch(AnonymityTest::isAnonymous)).isEqualTo(anonymous);
    }

    private static boolean isAnonymous(Phrase speaker) {
        return speaker.modifiers().stream().map(Word::lemma).anyMatch(lemma -> lemma.startsWith("anonym"));
    }
}
