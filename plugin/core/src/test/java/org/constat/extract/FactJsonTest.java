package org.constat.extract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Group;
import org.constat.Modality;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Slot;
import org.constat.Span;
import org.constat.Tense;
import org.constat.Word;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactJsonTest {

    private static Fact read(String json) {
        return read(json, FieldMap.NONE);
    }

    private static Fact read(String json, FieldMap fields) {
        String text = "x".repeat(1000);
        Node node = new Node("", JsonReader.read(json.getBytes(StandardCharsets.UTF_8)));
        return new FactJson(Offsets.in(text, Offsets.Unit.UTF16)).read(node, fields);
    }

    @Nested
    class Reading {

        @Test
        void three_strings_are_a_flat_fact_that_declares_nothing() {
            assertThat(read("""
                            {"subject":"the mine","relation":"reopens","object":"its gates"}""")).isEqualTo(Fact.of("the mine", "reopens", "its gates"));
        }

        @Test
        void slots_that_are_sent_are_declared() {
            Fact fact = read("""
                    {"relation":"reopen","polarity":"-","modality":"planned","tense":"no-longer","source":["Anna"]}""");

            assertThat(fact.polarity()).isEqualTo(Polarity.NEGATIVE);
            assertThat(fact.modality()).isEqualTo(Modality.PLANNED);
            assertThat(fact.tense()).isEqualTo(Tense.NO_LONGER);
            assertThat(fact.source()).containsExactly(Attribution.to("Anna"));
            assertThat(fact.declared())
                    .containsExactlyInAnyOrder(Slot.POLARITY, Slot.MODALITY, Slot.TENSE, Slot.SOURCE);
        }

        @Test
        void an_empty_source_declares_that_the_article_says_it() {
            assertThat(read("{\"relation\":\"reopen\",\"source\":[]}").declared())
                    .containsExactly(Slot.SOURCE);
        }

        @Test
        void null_counts_as_absent() {
            assertThat(read("{\"subject\":null,\"relation\":\"reopen\",\"polarity\":null}"))
                    .isEqualTo(Fact.builder(Phrase.of("reopen")).build());
        }

        @Test
        void a_quantity_is_a_number_a_bounded_number_or_an_object() {
            String fact = "{\"relation\":\"buy\",\"object\":{\"text\":\"trams\",\"quantity\":%s}}";

            assertThat(quantity(fact.formatted("40"))).isEqualTo(Quantity.of(40));
            assertThat(quantity(fact.formatted("\">= 40\"")))
                    .isEqualTo(new Quantity(BigDecimal.valueOf(40), null, Quantity.Bound.AT_LEAST, false));
            assertThat(quantity(fact.formatted("{\"value\":2.50,\"unit\":\"euro\",\"bound\":\"~\",\"ordinal\":false}")))
                    .isEqualTo(new Quantity(new BigDecimal("2.5"), "euro", Quantity.Bound.ABOUT, false));
        }

        private static Quantity quantity(String json) {
            Phrase object = (Phrase) requireNonNull(read(json).object());
            return requireNonNull(object.quantity());
        }

        @Test
        void a_map_says_where_a_foreign_line_keeps_its_slots() {
            FieldMap fields = new FieldMap(Map.of("subject", "head.text", "relation", "type", "object", "ends.0"));

            assertThat(read("{\"head\":{\"text\":\"mine\"},\"type\":\"sells\",\"ends\":[\"coal\"],\"score\":3}", fields)
                            .text())
                    .isEqualTo("mine | sells | coal");
        }
    }

    @Nested
    class Round_trip {

        @Test
        void what_is_written_is_read_back_as_it_was() {
            Fact fact = full();

            assertThat(read(JsonText.line(FactWriter.write(fact)))).isEqualTo(fact);
        }

        private static Fact full() {
            Word tram = Word.of("trams", "tram", Word.Kind.NOUN);
            Phrase object = new Phrase(
                    "forty green trams",
                    "Q7",
                    tram,
                    List.of(Word.of("green", "green", Word.Kind.ADJECTIVE)),
                    Quantity.of(40),
                    List.of(
                            new Complement("for", Phrase.of("Lyon")),
                            new Complement("for", Phrase.of("Nantes")),
                            new Complement("of", Phrase.of("steel"))),
                    List.of(new Span(3, 9), new Span(12, 20)),
                    "them");
            return Fact.builder(Phrase.of("promise"))
                    .language("en")
                    .subject(new Group(List.of(Phrase.of("the council"), Phrase.of("the firm"))))
                    .object(object)
                    .argument("because", Fact.of("people", "want", "trams"))
                    .argument("to", Phrase.of("Lyon").withSpans(List.of(new Span(1, 5))))
                    .polarity(Polarity.NEGATIVE)
                    .modality(Modality.THREATENED)
                    .tense(Tense.FUTURE)
                    .source(List.of(
                            Attribution.to("a daily"),
                            new Attribution(Phrase.of("the mayor"), Word.of("warned", "warn", Word.Kind.VERB))))
                    .evidence(new Evidence.At(new Span(0, 40)))
                    .evidence(new Evidence.Quotation("forty green trams"))
                    .confidence(0.5)
                    .rule("promise-of")
                    .build();
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                        {"subject":"mine"}                      ~ has no "relation"
                        {"relation":""}                         ~ relation  is blank; leave it out where there is none
                        {"relation":"buy","polarity":"no"}      ~ polarity  is "no", expected one of +, -
                        {"relation":"buy","confidence":7}       ~ confidence  is 7, expected a number between 0 and 1
                        {"relation":"buy","subject":7}          ~ subject  is a number, expected an object
                        {"relation":"buy","args":["x"]}         ~ args  is an array, expected an object
                        {"relation":"buy","object":{"text":"x","begin":5,"end":3}} ~ object  runs from 5 to 3, and the text from 0 to 1000 (offsets count UTF-16 units)
                        {"relation":"buy","object":{"text":"x","begin":5}} ~ object  has no "end"
                        {"relation":"buy","object":{"group":["x"]}} ~ object  is a group of fewer than two phrases
                        {"relation":"buy","evidence":[{"begin":1.5,"end":3}]} ~ evidence[0].begin  is 1.5, expected a whole number
                        """)
        void names_the_member_and_what_was_expected(String json, String message) {
            assertThatThrownBy(() -> read(json)).hasMessage(message);
        }

        @Test
        void an_unknown_member_is_named_with_the_known_ones() {
            assertThatThrownBy(() -> read("{\"relation\":\"buy\",\"polarty\":\"-\"}"))
                    .hasMessage("has the unknown member \"polarty\"; known are args, confidence, evidence, language,"
                            + " modality, object, polarity, relation, rule, source, subject, tense");
        }

        @Test
        void a_hundred_thousand_levels_end_at_the_bound() {
            String deep = "{\"relation\":".repeat(100_000);

            assertThatThrownBy(() -> read(deep))
                    .isInstanceOf(WireException.class)
                    .hasMessage("not JSON: Document nesting depth (101) exceeds the maximum allowed (100)");
        }

        @Test
        void facts_nest_eight_deep_at_most() {
            String deep = "{\"relation\":\"say\",\"object\":".repeat(10) + "\"x\"" + "}".repeat(10);

            assertThatThrownBy(() -> read(deep)).hasMessageEndingWith("nests facts more than 8 deep");
        }

        @Test
        void a_huge_exponent_never_becomes_a_number() {
            assertThatThrownBy(() -> read("{\"relation\":\"buy\",\"confidence\":1e999999999}"))
                    .isInstanceOf(WireException.class);
        }

        @Test
        void a_member_written_twice_is_refused() {
            assertThatThrownBy(() -> read("{\"relation\":\"buy\",\"relation\":\"sell\"}"))
                    .hasMessageContaining("Duplicate");
        }
    }
}
