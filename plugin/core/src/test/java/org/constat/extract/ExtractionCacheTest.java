package org.constat.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Slot;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionCacheTest {
    private static final Article ARTICLE = Article.of("mine", "en", "The mine reopens. The council buys trams.");

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();

    private ExtractorSource source(List<Fact> facts) {
        return new ExtractorSource() {
            @Override
            public ExtractorIdentity identity() {
                return new ExtractorIdentity("test", "", "", EnumSet.allOf(Slot.class));
            }

            @Override
            public Extractor open() {
                return article -> {
                    asked.incrementAndGet();
                    return facts;
                };
            }
        };
    }

    private static Fact fact(String object) {
        return Fact.of("council", "buys", object).toBuilder()
                .evidence(new Evidence.Quotation("The council buys trams."))
                .build();
    }

    private List<String> run(String extractor, Article article, List<Fact> facts) {
        CachedExtractor cached = new CachedExtractor(source(facts), new ExtractionCache(folder, extractor));
        ExtractionRun.run(
                cached,
                List.of(article).iterator(),
                extracted -> assertThat(extracted)
                        .isInstanceOfSatisfying(
                                Extracted.Facts.class,
                                found -> assertThat(found.facts())
                                        .extracting(Fact::text)
                                        .isEqualTo(
                                                facts.stream().map(Fact::text).toList())));
        return cached.notes();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void what_was_answered_is_not_asked_again() {
        assertThat(run("one", ARTICLE, List.of(fact("trams"))))
                .containsExactly(
                        "cache: 0 of 1 article answered without the extractor",
                        "cache: mine  was not extracted before");
        assertThat(run("one", ARTICLE, List.of(fact("trams"))))
                .containsExactly("cache: 1 of 1 article answered without the extractor");

        assertThat(asked).hasValue(1);
    }

    @Nested
    class A_miss_says_why {

        @Test
        void where_the_article_was_edited() {
            run("one", ARTICLE, List.of());

            assertThat(run("one", Article.of("mine", "en", "Another text."), List.of()))
                    .contains("cache: mine  the article changed");
        }

        @Test
        void where_its_language_is_another() {
            run("one", ARTICLE, List.of());

            assertThat(run("one", Article.of("mine", "fr", ARTICLE.text()), List.of()))
                    .contains("cache: mine  the article changed");
        }

        @Test
        void where_the_extractor_changed() {
            run("one", ARTICLE, List.of(fact("trams")));

            assertThat(run("two", ARTICLE, List.of(fact("buses"))))
                    .contains("cache: mine  the extractor changed, or what it depends on");
        }

        @Test
        void where_both_did() {
            run("one", ARTICLE, List.of());

            assertThat(run("two", Article.of("mine", "en", "Another text."), List.of()))
                    .contains("cache: mine  the article and the extractor changed");
        }
    }

    @Nested
    class A_damaged_file {

        @Test
        void counts_for_nothing_wherever_it_is_cut_off_and_is_written_anew() throws IOException {
            run("one", ARTICLE, List.of(fact("trams")));
            Path file = files().get(0);
            byte[] whole = Files.readAllBytes(file);

            for (int length = 0; length < whole.length; length += 7) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertThat(run("one", ARTICLE, List.of(fact("trams"))).get(1)).contains("the file is damaged: ");
                assertThat(file).hasBinaryContent(whole);
            }
        }

        @Test
        void counts_for_nothing_whichever_byte_is_another() throws IOException {
            run("one", ARTICLE, List.of(fact("trams")));
            Path file = files().get(0);
            byte[] whole = Files.readAllBytes(file);

            for (int place = 0; place < whole.length; place += 5) {
                byte[] damaged = whole.clone();
                damaged[place] ^= 0x11;
                Files.write(file, damaged);
                run("one", ARTICLE, List.of(fact("trams")));
                assertThat(file).hasBinaryContent(whole);
            }
        }

        @Test
        void of_another_article_is_not_taken_for_its_own() throws IOException {
            run("one", ARTICLE, List.of(fact("trams")));
            Path mine = files().get(0);
            byte[] other = Files.readAllBytes(mine);
            Files.delete(mine);
            Article edited = Article.of("mine", "en", "The council buys trams. Now.");
            run("one", edited, List.of(fact("buses")));
            Files.write(files().get(0), other);

            assertThat(run("one", edited, List.of(fact("buses"))))
                    .contains("cache: mine  the file is damaged: its article is another");
        }
    }

    @Test
    void an_answer_that_is_not_true_to_the_text_is_not_kept() throws IOException {
        Fact lie = Fact.of("council", "buys", "trams").toBuilder()
                .evidence(new Evidence.Quotation("The council sells trams."))
                .build();
        CachedExtractor cached = new CachedExtractor(source(List.of(lie)), new ExtractionCache(folder, "one"));

        ExtractionRun.run(
                cached,
                List.of(ARTICLE).iterator(),
                extracted -> assertThat(extracted).isInstanceOf(Extracted.Failed.class));

        assertThat(files()).isEmpty();
    }

    @Test
    void an_article_keeps_four_answers_at_most() throws IOException {
        for (int extractor = 0; extractor < 9; extractor++) {
            run("extractor " + extractor, ARTICLE, List.of());
        }

        assertThat(files()).hasSize(4);
    }

    @Test
    void a_folder_that_cannot_be_written_stops_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        CachedExtractor cached = new CachedExtractor(source(List.of()), new ExtractionCache(file, "one"));

        ExtractionRun.run(cached, List.of(ARTICLE).iterator(), extracted -> {});

        assertThat(cached.notes()).anyMatch(note -> note.startsWith("cache: mine  could not be kept: "));
    }

    @Test
    void builds_at_once_disturb_each_other_nowhere() throws Exception {
        ExecutorService builds = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int build = 0; build < 60; build++) {
                String extractor = "extractor " + build % 6;
                running.add(builds.submit(() -> run(extractor, ARTICLE, List.of(fact("trams of " + extractor)))));
            }
            for (Future<?> build : running) {
                build.get();
            }
        } finally {
            builds.shutdownNow();
        }

        assertThat(files())
                .hasSizeBetween(1, 4)
                .noneMatch(file -> file.toString().endsWith(".tmp"));
    }
}
