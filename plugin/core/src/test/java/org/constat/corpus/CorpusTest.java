package org.constat.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.constat.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    @TempDir
    Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void make_a_folder() throws IOException {
        folder = Files.createDirectories(temp.resolve("corpus"));
        Files.createDirectories(folder.resolve("articles"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Corpus open() {
        return Corpus.open(folder, CorpusOptions.DEFAULT);
    }

    private List<Article> articles() {
        try (Corpus corpus = open();
                Stream<Article> articles = corpus.articles()) {
            return articles.toList();
        }
    }

    private String problems() {
        return problems(CorpusOptions.DEFAULT);
    }

    private String problems(CorpusOptions options) {
        Problems problems = new Problems();
        Corpus.open(folder, options, problems).close();
        return String.join("\n", problems.list().stream().map(Problem::toString).toList());
    }

    @Nested
    class Articles {

        @Test
        void are_read_from_text_files_whose_first_line_is_the_headline() throws IOException {
            write("articles/tram.txt", "Lyon ouvre un tram\r\n\r\nLa ville ouvre une ligne.\n");

            assertThat(articles())
                    .containsExactly(new Article(
                            "tram",
                            null,
                            "Lyon ouvre un tram\r\n\r\nLa ville ouvre une ligne.\n",
                            List.of(),
                            Map.of("title", "Lyon ouvre un tram")));
        }

        @Test
        void are_read_from_markdown_below_its_front_matter() throws IOException {
            write("articles/a.md", "---\nid: tram\ntitle: Un tram\ndate: 2025-09-04\nlanguage: fr\n---\nLa ville\n");

            Article article = articles().get(0);
            assertThat(article.id()).isEqualTo("tram");
            assertThat(article.language()).isEqualTo("fr");
            assertThat(article.text()).isEqualTo("La ville\n");
            assertThat(article.title()).contains("Un tram");
            assertThat(article.date()).contains(LocalDate.of(2025, 9, 4));
            assertThat(open().entry("tram").orElseThrow().location()).hasToString("articles/a.md:7:1");
        }

        @Test
        void are_read_from_markdown_without_front_matter() throws IOException {
            write("articles/a.md", "# Un tram\n");

            assertThat(articles()).extracting(Article::id, Article::text).containsExactly(tuple("a", "# Un tram\n"));
        }

        @Test
        void are_read_from_json_lines() throws IOException {
            write(
                    "articles/many.jsonl",
                    "{\"id\": \"p1\", \"text\": \"Un\\nDeux\", \"language\": \"en\", \"n\": 3, \"x\": {\"y\": []}}\n\n"
                            + "{\"id\": \"p2\", \"title\": \"T\", \"text\": \"Trois\"}");

            assertThat(articles())
                    .containsExactly(
                            new Article("p1", "en", "Un\nDeux", List.of(), Map.of("n", "3")),
                            new Article("p2", null, "Trois", List.of(), Map.of("title", "T")));
            assertThat(open().entry("p2").orElseThrow().location()).hasToString("articles/many.jsonl:3:1");
        }

        @Test
        void have_the_language_of_the_corpus_where_they_do_not_say_theirs() throws IOException {
            write("corpus.yaml", "language: fr\n");
            write("articles/a.txt", "A");
            write("articles/b.md", "---\nlanguage: en\n---\nB");

            assertThat(articles()).extracting(Article::language).containsExactly("fr", "en");
        }

        @Test
        void are_identified_by_a_hash_that_line_ends_do_not_change() throws IOException {
            write("articles/a.txt", "A\r\nB\r\n");
            write("articles/b.txt", "A\nB\n");
            write("articles/c.txt", "A\nC\n");

            List<String> hashes =
                    open().entries().stream().map(ArticleEntry::sha256).toList();
            assertThat(hashes.get(0)).isEqualTo(hashes.get(1)).matches("sha256:[0-9a-f]{64}");
            assertThat(hashes.get(2)).isNotEqualTo(hashes.get(1));
        }

        @Test
        void can_be_selected() throws IOException {
            write("articles/a.txt", "A");
            write("articles/b.jsonl", "{\"id\": \"p1\", \"text\": \"B\"}\n{\"id\": \"p2\", \"text\": \"C\"}\n");

            try (Corpus corpus = open();
                    Stream<Article> wanted = corpus.articles(entry -> entry.id().equals("p2"))) {
                assertThat(wanted).extracting(Article::text).containsExactly("C");
                assertThat(corpus.article("a").orElseThrow().text()).isEqualTo("A");
                assertThat(corpus.article("z")).isEmpty();
            }
        }

        @Test
        void may_come_from_elsewhere() throws IOException {
            Path elsewhere = Files.createDirectories(temp.resolve("texts"));
            Files.writeString(elsewhere.resolve("a.txt"), "A");

            try (Corpus corpus = Corpus.open(folder, new CorpusOptions(elsewhere, List.of()))) {
                assertThat(corpus.articleIds()).containsExactly("a");
            }
        }
    }

    @Nested
    class Articles_that_are_refused {

        @Test
        void are_named_all_in_one_go() throws IOException {
            write("articles/a.txt", "");
            write("articles/b.md", "---\nid: x\n");
            write("articles/c.md", "---\ndate: 4/9/2025\nlangage: fr\n---\nText");
            write("articles/d.html", "<p>");
            write(
                    "articles/e.jsonl",
                    "{\"id\": \"p1\"}\n[]\n{\"id\": \"p1\", \"id\": 2}\n{\"id\": \"p1\", \"text\": \"A\"} x\n");
            Files.write(folder.resolve("articles/f.txt"), "\nété".getBytes(StandardCharsets.ISO_8859_1));
            write("articles/g.txt", "a\u0000b");
            write("articles/h.jsonl", "{\"id\": \"p2\", \"text\": \"a\\u0000b\"}");

            assertThat(problems().lines())
                    .containsExactly(
                            "articles/a.txt:1:1  the article \"a\" is empty; give it a text, or delete it",
                            "articles/b.md:1:1  the front matter does not end; close it with a line of \"---\"",
                            "articles/c.md:3:10  \"langage\" is not a key that articles have; did you mean \"language\"?",
                            "articles/c.md:2:7  \"4/9/2025\" is not a day; write it as 2025-09-04",
                            "articles/d.html  is not an article; articles end in .txt, .md or .jsonl, and other files belong"
                                    + " elsewhere",
                            "articles/e.jsonl:1:1  has no \"text\"; write {\"id\": \"…\", \"language\": \"fr\", \"title\":"
                                    + " \"…\", \"text\": \"…\"}",
                            "articles/e.jsonl:2:1  is not an object of JSON; write {\"id\": \"…\", \"language\": \"fr\","
                                    + " \"title\": \"…\", \"text\": \"…\"}",
                            "articles/e.jsonl:3:18  is not JSON: Duplicate Object property \"id\"",
                            "articles/e.jsonl:4:27  is not JSON: Unrecognized token 'x': was expecting (JSON String, Number,"
                                    + " Array, Object or token 'null', 'true' or 'false')",
                            "articles/f.txt:2:1  is not UTF-8 here; save the file in UTF-8",
                            "articles/g.txt:1:2  holds the control character U+0000; delete it",
                            "articles/h.jsonl:1:1  the text of \"p2\" holds the control character U+0000; delete it");
        }

        @Test
        void have_an_id_that_is_taken() throws IOException {
            write("articles/a.txt", "A");
            write("articles/b.jsonl", "{\"id\": \"a\", \"text\": \"B\"}");

            assertThat(problems())
                    .isEqualTo(
                            "articles/b.jsonl:1:1  the article id \"a\" is taken by articles/a.txt:1:1; give each article"
                                    + " its own");
        }

        @ParameterizedTest
        @CsvSource({
            "../../etc/passwd, must not look like a path; write it without slashes",
            "a\\\\b, must not look like a path; write it without slashes",
            ".., must not look like a path; write it without slashes",
            "a\\u0007b, holds a character that cannot be seen; write it without",
            "a\\u202Eb, holds a character that cannot be seen; write it without",
            "' a', must be 1 to 200 characters without spaces around them",
        })
        void have_an_id_that_could_deceive(String id, String message) throws IOException {
            write("articles/a.jsonl", "{\"id\": \"" + id + "\", \"text\": \"A\"}");

            assertThat(problems())
                    .startsWith("articles/a.jsonl:1:1  the article id \"")
                    .endsWith("\" " + message);
        }

        @Test
        void are_reached_through_a_link_that_leads_out() throws IOException {
            Path outside = Files.writeString(temp.resolve("secret.txt"), "secret");
            Files.createSymbolicLink(folder.resolve("articles/a.txt"), outside);
            Files.createSymbolicLink(folder.resolve("articles/b.txt"), folder.resolve("nowhere"));
            write("articles/c.txt", "C");

            assertThat(problems().lines())
                    .containsExactly(
                            "articles/a.txt  is a symbolic link that leads out of the corpus folder; copy the files in, or"
                                    + " name their folder with -Dconstat.articles=DIR or -Dconstat.facts=DIR",
                            "articles/b.txt  is a symbolic link to nothing; delete it");
        }

        @Test
        void have_settings_behind_a_link_that_leads_out() throws IOException {
            Path outside = Files.writeString(temp.resolve("secret.yaml"), "name: secret");
            Files.createSymbolicLink(folder.resolve("corpus.yaml"), outside);
            write("articles/c.txt", "C");

            assertThat(problems()).startsWith("corpus.yaml  is a symbolic link that leads out of the corpus folder");
        }

        @Test
        void are_all_reached_through_a_link_that_leads_out() throws IOException {
            Path outside = Files.createDirectories(temp.resolve("outside"));
            Files.writeString(outside.resolve("a.txt"), "A");
            Files.delete(folder.resolve("articles"));
            Files.createSymbolicLink(folder.resolve("articles"), outside);

            assertThat(problems()).startsWith("articles  is a symbolic link that leads out of the corpus folder");
        }

        @Test
        void are_a_line_of_50_mb() throws IOException {
            byte[] line = new byte[50 << 20];
            Arrays.fill(line, (byte) 'a');
            Files.write(folder.resolve("articles/a.jsonl"), line);
            Files.write(folder.resolve("articles/b.txt"), line);

            assertThat(problems().lines())
                    .containsExactly(
                            "articles/a.jsonl:1  is longer than 16 MB, the most that one article may have; split it",
                            "articles/b.txt  is larger than 16 MB, the most that is read; split it");
        }

        @Test
        void are_nested_a_hundred_thousand_levels_deep() throws IOException {
            write("articles/a.jsonl", "{\"x\":" + "[".repeat(100_000));

            assertThat(problems())
                    .startsWith("articles/a.jsonl:1:")
                    .contains("is not JSON")
                    .doesNotContain("\tat ");
        }
    }

    @Nested
    class A_folder {

        @Test
        void without_articles_is_refused_since_nothing_can_be_checked() {
            assertThat(problems()).startsWith("articles  holds no article, so nothing can be checked");
        }

        @Test
        void that_does_not_exist_is_refused() {
            assertThatThrownBy(() -> Corpus.open(temp.resolve("none"), CorpusOptions.DEFAULT))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageEndingWith(
                            "none  does not exist; name the folder of the corpus with -Dconstat.corpus=DIR");
        }

        @Test
        void with_a_misspelled_part_is_refused() throws IOException {
            write("articles/a.txt", "A");
            write("corpus.yml", "language: fr");
            write("README.md", "Read me");

            assertThat(problems())
                    .isEqualTo("corpus.yml  is not read; did you mean \"corpus.yaml\"? Rename it, or move it away");
        }

        @Test
        void lists_its_facts_files() throws IOException {
            write("articles/a.txt", "A");
            write("facts/b.facts.yaml", "facts: []");
            write("facts/sub/a.facts.yaml", "facts: []");
            write("facts/notes.txt", "notes");

            try (Corpus corpus = open()) {
                assertThat(corpus.factsFiles())
                        .extracting(CorpusFile::name)
                        .containsExactly("facts/b.facts.yaml", "facts/sub/a.facts.yaml");
            }
        }

        @Test
        void with_a_facts_file_that_nobody_would_read_is_refused() throws IOException {
            write("articles/a.txt", "A");
            write("facts/stance.yaml", "facts: []");

            assertThat(problems())
                    .isEqualTo("facts/stance.yaml  is not read, since facts files end in .facts.yaml; rename it");
        }

        @Test
        void is_refused_with_a_named_facts_file_that_does_not_exist() throws IOException {
            write("articles/a.txt", "A");

            assertThat(problems(new CorpusOptions(null, List.of(Path.of("none.facts.yaml")))))
                    .isEqualTo("none.facts.yaml  does not exist");
        }
    }

    @Nested
    class A_jar {

        @Test
        void is_read_like_a_folder() throws IOException {
            Path jar = temp.resolve("corpus.jar");
            try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
                Path inside = Files.createDirectories(zip.getPath("META-INF/constat/corpus/articles"));
                Files.writeString(inside.resolve("a.txt"), "A");
                Files.writeString(inside.resolveSibling("corpus.yaml"), "name: trams\nlanguage: fr\n");
                Files.createDirectories(inside.resolveSibling("facts"));
                Files.writeString(inside.resolveSibling("facts").resolve("a.facts.yaml"), "facts: []");
            }

            try (Corpus corpus = Corpus.open(jar, CorpusOptions.DEFAULT);
                    Stream<Article> articles = corpus.articles()) {
                assertThat(corpus.name()).isEqualTo("trams");
                assertThat(articles).extracting(Article::id, Article::language).containsExactly(tuple("a", "fr"));
                assertThat(corpus.factsFiles()).extracting(CorpusFile::name).containsExactly("facts/a.facts.yaml");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"PK", "text"})
        void that_is_none_is_refused(String content) throws IOException {
            Path file = Files.writeString(temp.resolve("a.jar"), content);

            assertThatThrownBy(() -> Corpus.open(file, CorpusOptions.DEFAULT))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageEndingWith("a.jar  is neither a folder nor a jar");
        }

        @Test
        void without_a_corpus_is_refused() throws IOException {
            Path jar = temp.resolve("empty.jar");
            FileSystems.newFileSystem(jar, Map.of("create", "true")).close();

            assertThatThrownBy(() -> Corpus.open(jar, CorpusOptions.DEFAULT))
                    .hasMessageEndingWith(
                            "empty.jar  holds no corpus; a corpus stands in a jar under META-INF/constat/corpus/");
        }
    }
}
