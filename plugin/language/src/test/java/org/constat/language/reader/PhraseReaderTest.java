package org.constat.language.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.constat.Fact;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Tense;
import org.constat.Word;
import org.constat.assertion.Bars;
import org.constat.assertion.Pattern;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.analysis.Analyzers;
import org.constat.spi.PhraseReader;
import org.constat.spi.SentenceReader;
import org.constat.spi.SentenceReading;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseReaderTest {

    private static final PhraseReader FRENCH = Readers.phrases(Analyzers.french(), GeneralLexicon.get());
    private static final PhraseReader ENGLISH = Readers.phrases(Analyzers.english(), GeneralLexicon.get());

    private static Word head(Phrase phrase) {
        return Objects.requireNonNull(phrase.head());
    }

    @Nested
    class A_noun_phrase {

        @ParameterizedTest
        @CsvSource({
            "foreign contingents, contingent", "the guarantees promised by 26 towns, guarantee", "a loud noise, noise",
            "Lena Holt, Lena Holt", "40 boats, boat", "premature, premature"
        })
        void has_a_head_in_english(String text, String lemma) {
            assertThat(head(ENGLISH.read(Phrase.of(text))).lemma()).isEqualTo(lemma);
        }

        @ParameterizedTest
        @CsvSource({
            "the Trade and Industry Department, Trade and Industry Department",
            "the Health and Safety Executive, Health and Safety Executive",
            "the National Food and Agriculture Agency, Food and Agriculture Agency",
            "the Security Council and General Assembly, Security Council",
            "Norway and the Health Ministry, Norway",
            "Ann Holm and Bob Court, Ann Holm"
        })
        void is_one_name_of_a_body_with_two_fields_but_not_of_two_bodies(String text, String name) {
            assertThat(head(ENGLISH.read(Phrase.of(text))).text()).isEqualTo(name);
        }

        @ParameterizedTest
        @CsvSource({
            "les contingents étrangers, contingent",
            "une usine de chaises, usine",
            "Léna Holt, Léna Holt",
            "40 bateaux, bateau",
            "prématurée, prématuré"
        })
        void has_a_head_in_french(String text, String lemma) {
            assertThat(head(FRENCH.read(Phrase.of(text))).lemma()).isEqualTo(lemma);
        }

        @Test
        void keeps_its_text_its_entity_and_its_number() {
            Phrase read = FRENCH.read(Phrase.of("26 pays").withEntity("Q1"));

            assertThat(read.text()).isEqualTo("26 pays");
            assertThat(read.entity()).isEqualTo("Q1");
            assertThat(Objects.requireNonNull(read.quantity()).value()).isEqualByComparingTo(BigDecimal.valueOf(26));
        }

        @Test
        void that_is_read_already_comes_back_as_it_is() {
            Phrase read = Phrase.of("x", Word.of("x", "x", Word.Kind.OTHER));

            assertThat(ENGLISH.read(read)).isSameAs(read);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "?", "of", "the", "« »", "\u0000", "and and", "42", "the the the of of"})
        void always_has_a_head(String text) {
            assertThat(ENGLISH.read(Phrase.of(text)).isFlat()).isFalse();
            assertThat(FRENCH.read(Phrase.of(text)).isFlat()).isFalse();
        }
    }

    @Nested
    class A_flat_relation {

        @ParameterizedTest
        @CsvSource({
            "rejects, reject, AFFIRMATIVE, ASSERTED",
            "rejected, reject, AFFIRMATIVE, ASSERTED",
            "reject, reject, AFFIRMATIVE, ASSERTED",
            "does not reject, reject, NEGATIVE, ASSERTED",
            "cannot guarantee, guarantee, NEGATIVE, POSSIBLE",
            "may reject, reject, AFFIRMATIVE, POSSIBLE",
            "may not reject, reject, NEGATIVE, DOUBTFUL",
            "must accept, accept, AFFIRMATIVE, OBLIGED",
            "has not rejected, reject, NEGATIVE, ASSERTED"
        })
        void says_polarity_and_modality_in_english(String text, String lemma, Polarity polarity, Modality modality) {
            Fact fact = ENGLISH.read(Fact.of("Olsen", text, "the offer"));

            assertThat(head(fact.relation()).lemma()).isEqualTo(lemma);
            assertThat(fact.polarity()).isEqualTo(polarity);
            assertThat(fact.modality()).isEqualTo(modality);
        }

        @ParameterizedTest
        @CsvSource({
            "rejette, rejeter, AFFIRMATIVE, ASSERTED",
            "ne rejette pas, rejeter, NEGATIVE, ASSERTED",
            "rejeter, rejeter, AFFIRMATIVE, ASSERTED",
            "a rejeté, rejeter, AFFIRMATIVE, ASSERTED",
            "n'a pas rejeté, rejeter, NEGATIVE, ASSERTED",
            "ne peut pas garantir, garantir, NEGATIVE, POSSIBLE",
            "doit accepter, accepter, AFFIRMATIVE, OBLIGED"
        })
        void says_polarity_and_modality_in_french(String text, String lemma, Polarity polarity, Modality modality) {
            Fact fact = FRENCH.read(Fact.of("Olsen", text, "l'offre"));

            assertThat(head(fact.relation()).lemma()).isEqualTo(lemma);
            assertThat(fact.polarity()).isEqualTo(polarity);
            assertThat(fact.modality()).isEqualTo(modality);
        }

        @Test
        void in_the_passive_swaps_subject_and_object() {
            Fact fact = ENGLISH.read(Fact.of("the offer", "was rejected by", "Olsen"));

            assertThat(Objects.requireNonNull(fact.subject()).text()).isEqualTo("Olsen");
            assertThat(Objects.requireNonNull(fact.object()).text()).isEqualTo("the offer");
        }

        @ParameterizedTest
        @ValueSource(strings = {"promis", "vendu", "obtenu", "achevé"})
        void that_is_a_participle_alone_has_lost_its_auxiliary(String text) {
            Fact fact = FRENCH.read(Fact.of("la mairie", text, "la villa"));

            assertThat(Objects.requireNonNull(fact.subject()).text()).isEqualTo("la mairie");
            assertThat(Objects.requireNonNull(fact.object()).text()).isEqualTo("la villa");
        }

        @ParameterizedTest
        @ValueSource(strings = {"vendu par", "est vendu par", "a été obtenu par"})
        void that_says_by_is_passive(String text) {
            Fact fact = FRENCH.read(Fact.of("le château", text, "la mairie"));

            assertThat(Objects.requireNonNull(fact.subject()).text()).isEqualTo("la mairie");
        }

        @Test
        void keeps_a_dated_tense() {
            assertThat(ENGLISH.read(Fact.of("Olsen", "will reject", "the offer"))
                            .tense())
                    .isEqualTo(Tense.FUTURE);
            assertThat(ENGLISH.read(Fact.of("Olsen", "reject", "the offer")).tense())
                    .isEqualTo(Tense.PRESENT);
        }

        @Test
        void that_contradicts_a_declared_slot_is_an_error() {
            Fact fact = Fact.of("Olsen", "cannot guarantee", "peace").toBuilder()
                    .polarity(Polarity.AFFIRMATIVE)
                    .build();

            assertThatThrownBy(() -> ENGLISH.read(fact))
                    .isInstanceOf(PhraseReader.ContradictionException.class)
                    .hasMessage("the relation \"cannot guarantee\" is negated, and polarity is declared as +");
        }

        @Test
        void that_agrees_with_a_declared_slot_is_none() {
            Fact fact = Fact.of("Olsen", "cannot guarantee", "peace").toBuilder()
                    .polarity(Polarity.NEGATIVE)
                    .modality(Modality.POSSIBLE)
                    .build();

            assertThat(ENGLISH.read(fact).polarity()).isEqualTo(Polarity.NEGATIVE);
        }

        @Test
        void of_no_grammar_is_taken_as_its_words() {
            Fact fact = ENGLISH.read(Fact.of("Olsen", "PER:EMPLOYEE_OF", "Corvane"));

            assertThat(head(fact.relation()).lemma()).isNotEmpty();
            assertThat(Objects.requireNonNull(fact.object()).text()).isEqualTo("Corvane");
        }
    }

    @Test
    void a_negative_phrase_negates_its_fact() {
        assertThat(ENGLISH.read(Fact.of("Norway", "imports", "no beef")).polarity())
                .isEqualTo(Polarity.NEGATIVE);
        assertThat(FRENCH.read(Fact.of("aucun pays", "signe", "le traité")).polarity())
                .isEqualTo(Polarity.NEGATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Olsen rejects the offer",
                "The dam was closed by the city",
                "The minister cannot guarantee the pension",
                "26 towns signed the charter in March",
                "According to the governor, the dam is safe",
                "The company refuses to sell its ships",
                "The singer was rewarded for her role"
            })
    void a_pasted_reading_reads_the_same_again(String sentence) {
        SentenceReader sentences = Readers.sentences(Analyzers.english(), GeneralLexicon.get());
        SentenceReading.Read read = (SentenceReading.Read) sentences.read(sentence);
        String bars = Bars.render(read.reading());
        List<Pattern> again = Bars.parse(bars).reading().patterns().stream()
                .map(pattern -> Pattern.of(ENGLISH.read(pattern.fact())))
                .toList();

        assertThat(again).extracting(Bars::render).containsExactly(bars);
    }
}
