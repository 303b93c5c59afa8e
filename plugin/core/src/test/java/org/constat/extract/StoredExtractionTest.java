package org.constat.extract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Slot;
import org.constat.Span;
import org.constat.corpus.TextHash;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredExtractionTest {
    private static final Article MINE =
            Article.of("mine", "en", "🚋 The mine reopens.\nThe owner sells  coal to Lyon.\n");
    private static final String HASH = TextHash.of(MINE.text());

    @TempDir
    Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private List<Fact> facts(String... lines) throws Exception {
        return StoredExtraction.open(file("facts.jsonl", lines), Map.of(), true)
                .open()
                .extract(MINE);
    }

    private static String line(String facts) {
        return "{\"id\":\"mine\",\"sha256\":\"" + HASH + "\",\"facts\":[" + facts + "]}";
    }

    @Nested
    class Reading {

        @Test
        void offsets_count_what_the_hello_line_says() throws Exception {
            List<Fact> facts = facts(
                    "{\"constat\":1,\"extractor\":\"acme\",\"offsets\":\"codepoint\"}",
                    line("{\"subject\":{\"text\":\"The mine\",\"begin\":2,\"end\":10},\"relation\":\"reopens\"}"));

            assertThat(((Phrase) requireNonNull(facts.get(0).subject())).spans())
                    .containsExactly(new Span(3, 11));
        }

        @Test
        void a_quotation_is_found_though_its_spaces_differ() throws Exception {
            Fact fact = facts(line("{\"relation\":\"sells\",\"evidence\":[\"owner sells coal\"]}"))
                    .get(0);

            assertThat(fact.evidence())
                    .singleElement()
                    .satisfies(evidence -> assertThat(
                                    ((Evidence.At) evidence).span().of(MINE.text()))
                            .isEqualTo("owner sells  coal"));
        }

        @Test
        void typographic_signs_may_differ_from_those_of_the_text() throws Exception {
            Article hall = Article.of("hall", "fr", "L’hôtel « des Alpes »");
            Path file = file(
                    "hall.jsonl",
                    "{\"id\":\"hall\",\"facts\":[{\"relation\":\"ouvre\",\"subject\":{\"text\":"
                            + "\"L'hôtel \\\" des Alpes \\\"\",\"begin\":0,\"end\":21}}]}");

            assertThat(StoredExtraction.open(file, Map.of(), false).open().extract(hall))
                    .hasSize(1);
        }

        @Test
        void a_folder_is_read_file_by_file() throws Exception {
            file("b.jsonl", line("{\"relation\":\"reopens\"}"));
            file("a.jsonl", "{\"id\":\"other\",\"facts\":[]}");
            file("notes.txt", "not JSON");

            assertThat(StoredExtraction.open(folder, Map.of(), true).open().extract(MINE))
                    .hasSize(1);
        }

        @Test
        void a_mapped_line_without_a_list_is_a_fact_itself() throws Exception {
            Path file = file(
                    "triples.jsonl",
                    "{\"doc\":\"mine\",\"s\":\"mine\",\"r\":\"reopens\"}",
                    "{\"doc\":\"mine\",\"s\":\"owner\",\"r\":\"sells\",\"o\":\"coal\"}");
            Map<String, String> map = Map.of("id", "doc", "subject", "s", "relation", "r", "object", "o");

            assertThat(StoredExtraction.open(file, map, false).open().extract(MINE))
                    .extracting(Fact::text)
                    .containsExactly("mine | reopens | -", "owner | sells | coal");
        }

        @Test
        void the_hello_line_says_who_and_which_slots() throws Exception {
            Path file = file(
                    "facts.jsonl",
                    "{\"constat\":1,\"extractor\":\"acme\",\"version\":\"4.2\",\"slots\":[\"polarity\",\"args\"]}");

            assertThat(StoredExtraction.open(file, Map.of(), true).identity())
                    .isEqualTo(new ExtractorIdentity(
                            "acme",
                            "4.2",
                            "",
                            Set.of(Slot.SUBJECT, Slot.RELATION, Slot.OBJECT, Slot.POLARITY, Slot.ARGUMENTS)));
        }
    }

    @Nested
    class An_error_of_one_article {

        @Test
        void is_text_that_does_not_stand_at_its_span() {
            assertThatThrownBy(
                            () -> facts(
                                    "{\"constat\":1}",
                                    line(
                                            "{\"subject\":{\"text\":\"The mine\",\"begin\":2,\"end\":10},\"relation\":\"reopens\"}")))
                    .hasMessage("facts.jsonl:2  facts[0]  \"The mine\" is said to stand at 2 to 10, where the article"
                            + " has \" The min\"; do the offsets count what the hello line says (utf16, codepoint,"
                            + " byte)?");
        }

        @Test
        void is_evidence_that_is_not_in_the_text() {
            assertThatThrownBy(() -> facts(line("{\"relation\":\"sells\",\"evidence\":[\"owner buys coal\"]}")))
                    .hasMessage("facts.jsonl:1  facts[0]  the evidence \"owner buys coal\" is not in the article");
        }

        @Test
        void is_a_hash_of_another_text() {
            assertThatThrownBy(() -> facts("{\"id\":\"mine\",\"sha256\":\"sha256:00\",\"facts\":[]}"))
                    .hasMessage("facts.jsonl:1  was extracted from another text of the article (its sha256 differs);"
                            + " extract it again, or say `fresh: unchecked` in corpus.yaml");
        }

        @Test
        void is_a_line_without_a_hash() {
            assertThatThrownBy(() -> facts("{\"id\":\"mine\",\"facts\":[]}"))
                    .hasMessage("facts.jsonl:1  has no \"sha256\" of the article's text; write \"" + HASH
                            + "\", or say `fresh: unchecked` in corpus.yaml");
        }

        @Test
        void is_an_article_that_nobody_extracted() {
            assertThatThrownBy(() -> facts("{\"id\":\"other\",\"facts\":[]}"))
                    .hasMessage("the stored extraction has no line for the article \"mine\"; extract it again");
        }

        @Test
        void is_an_article_on_two_lines() {
            assertThatThrownBy(() -> facts(line(""), line("")))
                    .hasMessage("facts.jsonl:1  the article has more than one line: facts.jsonl:1, facts.jsonl:2");
        }
    }

    @Nested
    class An_error_of_the_whole {

        @Test
        void names_every_line_that_belongs_to_no_article() throws Exception {
            Path file = file("facts.jsonl", "{\"facts\":[]}", "[1]", "{} {}");

            assertThatThrownBy(() -> StoredExtraction.open(file, Map.of(), true))
                    .isInstanceOf(ExtractorException.class)
                    .hasMessage("""
                            facts.jsonl:1  has no "id"
                            facts.jsonl:2  the line  is an array, expected an object
                            facts.jsonl:3  more than one JSON value on the line; write one article a line""");
        }

        @Test
        void is_a_file_that_is_not_there() {
            assertThatThrownBy(() -> StoredExtraction.open(folder.resolve("none.jsonl"), Map.of(), true))
                    .isInstanceOf(ExtractorException.class)
                    .hasMessageEndingWith(
                            "none.jsonl  there is no stored extraction; name a .jsonl file or a folder with such files");
        }

        @Test
        void is_a_folder_without_any() {
            assertThatThrownBy(() -> StoredExtraction.open(folder, Map.of(), true))
                    .isInstanceOf(ExtractorException.class);
        }
    }
}
