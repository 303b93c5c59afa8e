package org.constat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Word;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.assertion.KnownFailure;
import org.constat.assertion.Reading;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.lexicon.Lexicons;
import org.constat.spi.Languages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsReaderTest {

    @TempDir
    Path folder;

    private List<Assertion> read(String yaml) throws IOException {
        return new FactsFolder(folder, Languages.of(new ThreeWords("en"), new ThreeWords("fr")))
                .write("a.facts.yaml", yaml)
                .read();
    }

    private Assertion readOne(String yaml) throws IOException {
        List<Assertion> read = read(yaml);
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private static String bars(Assertion assertion) {
        return Bars.render(assertion.readings().get(0));
    }

    private static Fact factOf(Assertion assertion) {
        return assertion.readings().get(0).patterns().get(0).fact();
    }

    @Nested
    class An_entry {

        @Test
        void may_be_a_sentence_alone() throws IOException {
            Assertion assertion = readOne("language: en\nfacts:\n  - Peskov rejects contingents\n");

            assertThat(assertion.kind()).isEqualTo(Assertion.Kind.HOLDS);
            assertThat(assertion.text()).isEqualTo("Peskov rejects contingents");
            assertThat(assertion.location()).hasToString("facts/a.facts.yaml:3:5");
            assertThat(assertion.articles()).isEmpty();
            assertThat(assertion.options()).isEqualTo(Assertion.Options.DEFAULT);
            assertThat(bars(assertion)).isEqualTo("Peskov | rejects | contingents");
        }

        @Test
        void may_say_everything_that_an_entry_can_say() throws IOException {
            Assertion assertion = readOne("""
                    language: en
                    facts:
                      - holds: Nice opens trams
                        id: trams-1
                        in: [tram-lyon, tram-nice]
                        atLeast: 2
                        tags: [number, easy]
                        also: [Nice inaugurates trams]
                        quote: "une ligne"
                        exact: true
                        inference: off
                        source: Nice
                        blocks: any
                        knownFailure: {reason: pronoun, issue: NLP-42, verdict: MISSING, until: 2027-06-30}
                    """);

            assertThat(assertion.id()).isEqualTo("trams-1");
            assertThat(assertion.articles()).containsExactlyInAnyOrder("tram-lyon", "tram-nice");
            assertThat(assertion.atLeast()).isEqualTo(2);
            assertThat(assertion.tags()).containsExactlyInAnyOrder("number", "easy");
            assertThat(assertion.readings()).hasSize(2);
            assertThat(assertion.quote()).isEqualTo("une ligne");
            assertThat(assertion.options()).isEqualTo(new Assertion.Options(true, false, "Nice", true));
            assertThat(assertion.knownFailure())
                    .isEqualTo(new KnownFailure("pronoun", "NLP-42", "MISSING", LocalDate.of(2027, 6, 30)));
        }

        @Test
        void takes_what_it_does_not_say_from_the_head_of_the_file() throws IOException {
            List<Assertion> read = read("""
                    language: en
                    in: port
                    tags: [harbour]
                    facts:
                      - Nice opens trams
                      - never: Nice closes trams
                        in: tram-nice
                        tags: [near]
                    """);

            assertThat(read.get(0).articles()).containsExactly("port");
            assertThat(read.get(0).tags()).containsExactly("harbour");
            assertThat(read.get(1).articles()).containsExactly("tram-nice");
            assertThat(read.get(1).tags()).containsExactlyInAnyOrder("harbour", "near");
        }

        @Test
        void arms_the_near_misses_under_it() throws IOException {
            List<Assertion> read = read("""
                    language: en
                    in: port
                    facts:
                      - holds: Nice opens trams
                        id: trams
                        exact: true
                        never:
                          - Trams opens Nice
                          - Nice | not open | trams
                    """);

            assertThat(read)
                    .extracting(Assertion::kind)
                    .containsExactly(Assertion.Kind.HOLDS, Assertion.Kind.NEVER, Assertion.Kind.NEVER);
            assertThat(read.subList(1, 3)).allSatisfy(nearMiss -> {
                assertThat(nearMiss.armedBy()).isEqualTo("trams");
                assertThat(nearMiss.articles()).containsExactly("port");
                assertThat(nearMiss.options()).isEqualTo(Assertion.Options.DEFAULT);
            });
            assertThat(read.get(2).location()).hasToString("facts/a.facts.yaml:9:9");
        }

        @Test
        void lets_a_near_miss_be_an_entry_with_tags_in_place_of_its_own() throws IOException {
            Assertion nearMiss = read("""
                    language: en
                    in: port
                    tags: [harbour]
                    facts:
                      - holds: Nice opens trams
                        id: trams
                        tags: [easy]
                        never:
                          - {never: Trams opens Nice, id: swapped, tags: [swapped-roles], knownFailure: {reason: parser}}
                    """).get(1);

            assertThat(nearMiss.id()).isEqualTo("swapped");
            assertThat(nearMiss.kind()).isEqualTo(Assertion.Kind.NEVER);
            assertThat(nearMiss.armedBy()).isEqualTo("trams");
            assertThat(nearMiss.articles()).containsExactly("port");
            assertThat(nearMiss.tags()).containsExactlyInAnyOrder("harbour", "swapped-roles");
            assertThat(nearMiss.knownFailure()).isNotNull();
        }

        @Test
        void speaks_the_language_of_its_file() throws IOException {
            assertThat(readOne("language: en\nfacts:\n  - Peskov rejects contingents\n")
                            .readings())
                    .flatExtracting(Reading::patterns)
                    .extracting(pattern -> pattern.fact().language())
                    .containsExactly("en");
            assertThat(readOne("language: fr\nfacts:\n  - Nice | ouvrir | un tram\n")
                            .readings())
                    .flatExtracting(Reading::patterns)
                    .extracting(pattern -> pattern.fact().language())
                    .containsExactly("fr");
        }

        @Test
        void that_nobody_can_read_is_an_error_of_its_own() throws IOException {
            List<Assertion> read = read("language: en\nfacts:\n  - Nice opens\n  - Nice opens trams\n");

            assertThat(read.get(0).readings()).isEmpty();
            assertThat(read.get(0).unreadable())
                    .isEqualTo("it does not have three words; write one of these instead:\n  a | b | c");
            assertThat(read.get(1).unreadable()).isNull();
        }

        @Test
        void may_be_worded_also_in_another_language() throws IOException {
            Assertion assertion = new FactsFolder(folder, Languages.of(new ThreeWords("fr")))
                    .write("a.facts.yaml", """
                            language: en
                            facts:
                              - holds: Nice | opens | trams
                                also: [Nice ouvre tramways, {fr: Nice inaugure tramways}]
                            """)
                    .read()
                    .get(0);

            assertThat(assertion.readings())
                    .extracting(Bars::render)
                    .containsExactly("Nice | opens | trams", "Nice | ouvre | tramways", "Nice | inaugure | tramways");
        }

        @Test
        void with_a_further_wording_that_nobody_can_read_is_an_error() throws IOException {
            Assertion assertion = readOne("language: en\nfacts:\n  - {holds: Nice opens trams, also: Nice opens}\n");

            assertThat(assertion.readings()).isEmpty();
            assertThat(assertion.unreadable()).startsWith("also \"Nice opens\": it does not have three words");
        }
    }

    @Nested
    class Slots_in_a_map {

        @Test
        void are_read_with_quantity_roles_and_status() throws IOException {
            Assertion assertion = readOne("""
                    facts:
                      - holds:
                          subject: Council
                          relation: promise
                          object: {text: new trams, quantity: ">= 40"}
                          to: Lyon
                          time: 2025-09-04
                          args: {instrument: rope}
                          polarity: "-"
                          modality: possible
                          tense: future
                          source: nobody
                    """);

            assertThat(assertion.unreadable()).isNull();
            assertThat(assertion.text())
                    .isEqualTo("Council | not promise | >= 40 new trams | to Lyon | time 2025-09-04 | instrument=rope |"
                            + " modality=possible | tense=future");
            assertThat(assertion.options().source()).isEqualTo("nobody");
            Phrase object = (Phrase) Objects.requireNonNull(factOf(assertion).object());
            assertThat(object.head()).isNotNull();
            assertThat(object.modifiers()).extracting(Word::lemma).containsExactly("new");
            assertThat(object.quantity())
                    .isEqualTo(new Quantity(new BigDecimal(40), null, Quantity.Bound.AT_LEAST, false));
            assertThat(factOf(assertion).polarity()).isEqualTo(Polarity.NEGATIVE);
        }

        @Test
        void may_hold_another_fact() throws IOException {
            Assertion assertion = readOne("""
                    facts:
                      - holds: {subject: Mayor, relation: say, object: {subject: 26 towns, relation: pay, object: trams}}
                    """);

            assertThat(assertion.text()).isEqualTo("Mayor | say | (26 towns | pay | trams)");
            assertThat(factOf(assertion).object()).isInstanceOf(Fact.class);
        }

        @Test
        void may_ask_for_anything_or_for_nothing() throws IOException {
            List<Assertion> read = read("""
                    facts:
                      - holds: {subject: _, relation: open, object: _}
                      - holds: {relation: open}
                    """);

            assertThat(read).extracting(Assertion::text).containsExactly("_ | open | _", "_ | open | -");
        }

        @Test
        void may_name_a_chain_of_speakers() throws IOException {
            Assertion assertion =
                    readOne("facts:\n  - holds: {subject: a, relation: b, source: [Kremlin, spokesman]}\n");

            assertThat(bars(assertion)).isEqualTo("a | b | - | source=Kremlin > spokesman");
        }
    }

    @Nested
    class Without_a_language_module {

        @Test
        void bars_are_compared_as_written_and_sentences_say_what_is_missing() throws IOException {
            List<Assertion> read = new FactsFolder(folder, Languages.of())
                    .write(
                            "a.facts.yaml",
                            "language: en\nfacts:\n  - 26 Big towns | Open | Trams\n  - Towns open trams\n")
                    .read();

            Phrase subject = (Phrase) Objects.requireNonNull(factOf(read.get(0)).subject());
            assertThat(subject.head()).extracting(Word::lemma).isEqualTo("towns");
            assertThat(subject.modifiers()).extracting(Word::lemma).containsExactly("big");
            assertThat(subject.quantity()).isEqualTo(Quantity.of(26));
            assertThat(read.get(1).unreadable())
                    .isEqualTo(
                            "no language module for 'en' is on the class path; add one such as org.constat:constat-language,"
                                    + " or write the slots in bars: subject | relation | object");
        }

        @Test
        void a_sentence_in_no_known_language_says_so() throws IOException {
            assertThat(readOne("facts: [Towns open trams]\n").unreadable())
                    .isEqualTo("its language is not known; write \"language: fr\" or another at the top of the file");
        }
    }

    @Nested
    class Ids {

        @Test
        void are_made_from_kind_articles_and_sentence() throws IOException {
            assertThat(read("""
                            facts:
                              - Éric | ouvre | l'usine
                              - never: Éric | ferme | l'usine
                                in: [port, tram-nice]
                            """))
                    .extracting(Assertion::id)
                    .containsExactly("eric-ouvre-l-usine", "never-eric-ferme-l-usine@port-tram-nice");
        }

        @Test
        void of_long_sentences_end_in_a_hash() throws IOException {
            String id = readOne("facts: [" + "very ".repeat(30) + "big | open | it]\n")
                    .id();

            assertThat(id).matches("(very-){12}-[0-9a-f]{8}");
        }

        @Test
        void of_sentences_that_differ_only_in_signs_are_kept_apart() throws IOException {
            List<String> ids = read("facts: [a | b | c, a | b | c!]\n").stream()
                    .map(Assertion::id)
                    .toList();

            assertThat(ids.get(0)).isEqualTo("a-b-c");
            assertThat(ids.get(1)).matches("a-b-c-[0-9a-f]{8}");
        }
    }

    @Test
    void many_sentences_are_read_side_by_side_and_stand_in_their_order() {
        AssertionReader reader = new AssertionReader(
                Languages.of(new ThreeWords("fr"), new ThreeWords("en")), Lexicons.empty(), new Problems());
        List<Draft> drafts = IntStream.range(0, 200)
                .mapToObj(number -> draft("Nice opens line" + number, number % 3 == 0 ? "fr" : "en")
                        .withNearMisses(List.of(draft("Nice shuts line" + number, "en"))))
                .toList();

        List<Assertion> read = reader.read(drafts);

        assertThat(read)
                .extracting(Assertion::text)
                .containsExactlyElementsOf(IntStream.range(0, 200)
                        .boxed()
                        .flatMap(number -> Stream.of("Nice opens line" + number, "Nice shuts line" + number))
                        .toList());
        assertThat(read)
                .allSatisfy(assertion -> assertThat(assertion
                                .readings()
                                .get(0)
                                .patterns()
                                .get(0)
                                .fact()
                                .text()
                                .replace(" | ", " "))
                        .isEqualTo(assertion.text()));
        assertThat(read.get(1).armedBy()).isEqualTo(read.get(0).id());
    }

    private static Draft draft(String text, String language) {
        return Draft.of(Assertion.Kind.HOLDS, text, language, Location.of("facts/many.facts.yaml"));
    }

    @Test
    void one_sentence_can_be_read_in_the_first_language_that_can() {
        AssertionReader reader =
                new AssertionReader(Languages.of(new ThreeWords("fr")), Lexicons.empty(), new Problems());
        Location here = Location.of("constat.assertion");

        assertThat(reader.read("Nice ouvre tramways", List.of("en", "fr"), here).readings())
                .hasSize(1);
        assertThat(reader.read("Nice | ouvre", List.of(), here).readings()).hasSize(1);
        assertThat(reader.read("Nice ouvre", List.of("fr"), here).unreadable()).startsWith("it does not have");
    }
}
