package org.constat.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Slot;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExtractionRunTest {

    private record Source(Extractor extractor, int workers, Duration timeout) implements ExtractorSource {
        @Override
        public ExtractorIdentity identity() {
            return new ExtractorIdentity("test", "", "", EnumSet.allOf(Slot.class));
        }

        @Override
        public Extractor open() {
            return extractor;
        }
    }

    private static List<Extracted> run(Extractor extractor, int articles) {
        return run(new Source(extractor, 2, Duration.ofSeconds(30)), articles);
    }

    private static List<Extracted> run(ExtractorSource source, int articles) {
        List<Extracted> received = new ArrayList<>();
        ExtractionRun.run(
                source,
                IntStream.range(0, articles)
                        .mapToObj(i -> Article.of("a" + i, "en", "text " + i))
                        .iterator(),
                received::add);
        return received;
    }

    private static List<Fact> one() {
        return List.of(Fact.of("mine", "sells", "coal"));
    }

    @Test
    void facts_come_in_the_order_of_the_articles() {
        AtomicInteger calls = new AtomicInteger();
        List<Extracted> received = run(
                article -> {
                    Thread.sleep(calls.getAndIncrement() % 3);
                    return one();
                },
                50);

        assertThat(received)
                .extracting(extracted -> extracted.article().id())
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(i -> "a" + i).toList());
        assertThat(received).allMatch(Extracted.Facts.class::isInstance);
    }

    @Nested
    class What_goes_wrong_costs_one_article {

        private static List<String> failures(Extractor extractor) {
            return run(extractor, 3).stream()
                    .filter(Extracted.Failed.class::isInstance)
                    .map(failed -> failed.article().id() + ": " + ((Extracted.Failed) failed).message())
                    .toList();
        }

        @Test
        void an_exception_with_the_place_it_comes_from() {
            assertThat(failures(article -> {
                        if (article.id().equals("a1")) {
                            throw new IllegalStateException("no model\nat all");
                        }
                        return one();
                    }))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "a1: crashed: IllegalStateException: no model (at org.constat.extract.ExtractionRunTest")
                    .doesNotContain("\n");
        }

        @Test
        void an_endless_recursion() {
            assertThat(failures(article -> article.id().equals("a1") ? deeper(0) : one()))
                    .singleElement()
                    .asString()
                    .startsWith("a1: crashed: StackOverflowError");
        }

        private static List<Fact> deeper(int depth) {
            return depth < 0 ? one() : deeper(depth + 1 - (depth >> 30));
        }

        @Test
        void a_class_that_is_missing() {
            assertThat(failures(article -> {
                        if (article.id().equals("a1")) {
                            throw new NoClassDefFoundError("com/acme/Model");
                        }
                        return one();
                    }))
                    .singleElement()
                    .asString()
                    .startsWith("a1: crashed: NoClassDefFoundError: com/acme/Model");
        }

        @Test
        @SuppressWarnings("NullAway")
        void null_instead_of_a_list() {
            assertThat(failures(article -> article.id().equals("a1") ? null : one()))
                    .containsExactly("a1: returned null; return an empty list where the article holds no fact");
        }
    }

    @Test
    void an_article_that_hangs_is_given_up_and_the_others_go_on() {
        CountDownLatch never = new CountDownLatch(1);
        Extractor hangs = article -> {
            while (article.id().equals("a1") && never.getCount() > 0) {
                Thread.onSpinWait();
            }
            return one();
        };

        List<Extracted> received = run(new Source(hangs, 1, Duration.ofMillis(300)), 4);
        never.countDown();

        assertThat(received)
                .filteredOn(Extracted.Failed.class::isInstance)
                .singleElement()
                .isEqualTo(new Extracted.Failed(
                        Article.of("a1", "en", "text 1"), "took longer than 0.3 s and was given up"));
        assertThat(received).hasSize(4);
    }

    @Nested
    class A_class {

        @Test
        void that_does_not_exist_is_named() {
            assertThatThrownBy(() ->
                            new ClassExtractor("com.acme.Absent", getClass().getClassLoader()).open())
                    .isInstanceOf(ExtractorException.class)
                    .hasMessage("extractor com.acme.Absent  there is no such class on the class path of the extractor");
        }

        @Test
        void that_is_no_extractor_is_refused() {
            assertThatThrownBy(() ->
                            new ClassExtractor("java.lang.String", getClass().getClassLoader()).open())
                    .hasMessage("extractor java.lang.String  does not implement org.constat.Extractor (as constat-api"
                            + " has it)");
        }

        @Test
        void says_who_it_is_with_one_instance() {
            OneFact.made.set(0);
            try (ClassExtractor source = new ClassExtractor(OneFact.class.getName(), OneFact.class.getClassLoader())) {
                assertThat(source.identity().fingerprint()).isEqualTo("one-fact 3");
                assertThat(run(source, 2)).hasSize(2);
                assertThat(source.identity().id()).isEqualTo(OneFact.class.getName());
            }
            assertThat(OneFact.made).hasValue(1);
        }
    }

    /** Found by its name. */
    public static final class OneFact implements Extractor {
        static final AtomicInteger made = new AtomicInteger();

        public OneFact() {
            made.incrementAndGet();
        }

        @Override
        public List<Fact> extract(Article article) {
            return one();
        }

        @Override
        public String fingerprint() {
            return "one-fact 3";
        }
    }
}
