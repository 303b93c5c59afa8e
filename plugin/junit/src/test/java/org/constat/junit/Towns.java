package org.constat.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.corpus.Corpus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/** Classes of users, each for one behaviour. */
final class Towns {
    static final AtomicInteger EXTRACTED = new AtomicInteger();
    static final List<String> LIFECYCLE = new ArrayList<>();

    private Towns() {}

    public static final class Counting implements Extractor {
        @Override
        public List<Fact> extract(Article article) {
            EXTRACTED.incrementAndGet();
            return List.of(Fact.of("council", "buys", "trams"));
        }
    }

    public static final class Silent implements Extractor {
        @Override
        public List<Fact> extract(Article article) {
            return List.of();
        }
    }

    public static final class Crashing implements Extractor {
        @Override
        public List<Fact> extract(Article article) {
            if (article.id().equals("bees")) {
                throw new IllegalStateException("no model for bees");
            }
            return List.of(Fact.of("council", "buys", "trams"));
        }
    }

    @CorpusTest(corpus = "town")
    @Holds("council | buys | trams")
    @Holds(value = "owner | sells | copper", id = "copper", in = "mine")
    @Never("bees | sell | coal")
    @Tag("slow")
    static class Trade {
        @Holds(value = "owner | sells | coal", tags = "goods")
        void names_the_goods(Match match, Article article, Extraction extraction, Corpus corpus) {
            assertThat(match.article()).isEqualTo(article).isEqualTo(extraction.article("mine"));
            assertThat(match.evidence()).containsExactly("The owner sells coal.");
            assertThat(extraction.facts()).hasSize(4).contains(match.fact());
            assertThat(corpus.articleIds()).containsExactly("bees", "mine");
        }

        @Holds("bees | make | honey")
        void fails_in_its_body() {
            assertThat("honey").isEqualTo("wax");
        }
    }

    @CorpusTest(corpus = "town")
    @FactsFile("trade.facts.yaml")
    static class FromFile {}

    @Suite
    @IncludeEngines("constat")
    @SelectClasses(FromFile.class)
    @ConfigurationParameter(key = "constat.reportDirectory", value = "target/engine-reports")
    static class Together {}

    @CorpusTest(corpus = "town")
    @Holds(value = "council | buys | trams", id = "first")
    @Holds("owner | sells | coal")
    static class Parent {
        @Holds("bees | make | honey")
        void inherited() {}
    }

    @Holds("bridge | be | safe")
    static final class Child extends Parent {}

    @CorpusTest(corpus = "town")
    @Holds("council | buys | trams")
    static class Outer {
        @BeforeEach
        void outside() {
            LIFECYCLE.add("before outside");
        }

        @Nested
        class Inner {
            @BeforeEach
            void inside() {
                LIFECYCLE.add("before inside");
            }

            @Holds("owner | sells | coal")
            void body() {
                LIFECYCLE.add("body");
            }

            @AfterEach
            void after() {
                LIFECYCLE.add("after inside");
            }
        }
    }

    @CorpusTest(corpus = "town")
    static class Known {
        @Holds("council | sells | trams")
        @KnownFailure(reason = "verbs are mixed up", issue = "TOWN-1")
        void known() {}

        @Holds("council | buys | trams")
        @KnownFailure(reason = "verbs are mixed up")
        void good_news() {}

        @Holds("owner | sells | coal")
        @KnownFailure(reason = "the body asks too much")
        void body_known_to_fail() {
            assertThat("coal").isEqualTo("copper");
        }

        @Holds("zebra | grazes | -")
        @KnownFailure(reason = "no verbs at all", verdict = "WRONG")
        void other_verdict() {}
    }

    @CorpusTest(corpus = "town")
    static class Unarmed {
        @Holds(value = "owner | sells | copper", never = "owner | sells | gold")
        @KnownFailure(reason = "no metals")
        void metals() {}
    }

    @CorpusTest(corpus = "town")
    @Holds("The of and")
    @Holds("council | buys | trams")
    static class UnreadableSentence {}

    @CorpusTest(corpus = "town")
    static class Empty {}

    @CorpusTest(corpus = "twon")
    @Holds("council | buys | trams")
    static class NoCorpus {}

    @CorpusTest(corpus = "ruin")
    @FactsFile("broken.facts.yaml")
    static class BrokenFile {}

    @CorpusTest(corpus = "town")
    @FactsFile("trades.facts.yaml")
    static class NoFile {}

    @CorpusTest(corpus = "town")
    @Holds(value = "a | b | c", id = "not an id", atLeast = 0, in = "mines")
    @Holds(value = " ", tags = "two words")
    static class Sloppy {
        @BeforeAll
        static void setup() {}

        @Holds("a | b | d")
        @KnownFailure(reason = "", verdict = "HELD", until = "tomorrow")
        int unfit(String text) {
            return text.length();
        }

        @Never("a | b | e")
        void takes_what_is_not_found(Match match) {
            assertThat(match).isNull();
        }
    }

    @CorpusTest(corpus = "town")
    @Holds(value = "council | buys | trams", in = "mines")
    static class NoSuchArticle {}

    @CorpusTest(corpus = "town", extractorName = "com.acme.Gone")
    @Holds("council | buys | trams")
    static class NoExtractor {}

    @CorpusTest(corpus = "town", extractor = Silent.class)
    @Never("council | buys | trams")
    static class NoFact {}

    @CorpusTest(corpus = "town", extractor = Crashing.class)
    @Holds(value = "council | buys | trams", in = "mine")
    @Holds(value = "bees | make | honey", in = "bees")
    static class OneArticleFails {}

    @CorpusTest(corpus = "town", extractor = Counting.class)
    @Holds("council | buys | trams")
    static class CountedOnce {}

    @CorpusTest(corpus = "town", extractor = Counting.class)
    @Holds("council | buys | trams")
    static class CountedTwice {}

    @CorpusTest(corpus = "town")
    @Holds("council | buys | trams")
    static class Off {
        @Holds("owner | sells | copper")
        @Disabled("not yet")
        void off() {}
    }

    @CorpusTest(corpus = "town")
    @ExtendWith(CorpusExtension.class)
    static class Plain {
        @Test
        void gets_what_it_asks_for(Extraction extraction, Corpus corpus) {
            assertThat(extraction.articles()).containsExactlyElementsOf(corpus.articleIds());
        }
    }
}
