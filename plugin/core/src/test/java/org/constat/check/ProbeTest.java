package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Polarity;
import org.constat.Slot;
import org.constat.corpus.CorpusOptions;
import org.constat.spi.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {

    @TempDir
    Path folder;

    private GoalResult probe(Class<? extends Extractor> extractor) {
        new TestCorpus(folder)
                .write("corpus.yaml", "language: en\nextractor: {class: " + extractor.getName() + "}\n")
                .write("articles/mine.txt", "The mine.\n\nThe council buys trams.\n");
        return Probe.run(
                new Setup(folder, CorpusOptions.DEFAULT, null, ProbeTest.class.getClassLoader(), Languages.of()), 20);
    }

    /** Keeps to everything. */
    public static final class Good implements Extractor {
        @Override
        public List<Fact> extract(Article article) {
            return List.of(Fact.of("council", "buys", "trams"));
        }
    }

    @Test
    void one_that_keeps_to_everything_is_green() {
        GoalResult result = probe(Good.class);

        assertThat(result.red()).isFalse();
        assertThat(result.lines().get(0)).startsWith("GREEN  4 of 4 promises kept");
        assertThat(result.lines())
                .contains(
                        "  kept      determinism: asked twice, in two orders, it answers the same",
                        "  note      evidence: 1 of 1 facts name no evidence, so that no report can show their sentence");
    }

    /** Counts its answers. */
    public static final class Moody implements Extractor {
        private static final AtomicInteger ANSWERS = new AtomicInteger();

        @Override
        public List<Fact> extract(Article article) {
            return List.of(Fact.of("council", "buys", "trams " + ANSWERS.incrementAndGet()));
        }
    }

    @Test
    void one_that_answers_otherwise_the_second_time_is_red() {
        assertThat(probe(Moody.class).lines())
                .contains(
                        "  BROKEN    determinism: asked twice, in two orders, it answers the same",
                        "            mine  is answered otherwise the second time, in another order of articles");
    }

    /** Trusts that every text has a space in it. */
    public static final class Fragile implements Extractor {
        @Override
        public List<Fact> extract(Article article) {
            var unused = article.text().substring(article.text().indexOf(' '));
            return List.of();
        }
    }

    @Test
    void one_that_an_odd_text_brings_down_is_red() {
        assertThat(probe(Fragile.class).lines())
                .contains("  BROKEN    odd texts: none of " + OddTexts.TEXTS.size() + " odd texts brings it down")
                .anyMatch(line -> line.startsWith("            a-single-letter  crashed: StringIndexOutOfBounds"));
    }

    /** Sends what it does not declare. */
    public static final class Undeclared implements Extractor {
        @Override
        public List<Fact> extract(Article article) {
            return List.of(Fact.of("council", "buys", "trams").toBuilder()
                    .polarity(Polarity.NEGATIVE)
                    .build());
        }

        @Override
        public Set<Slot> slots() {
            return Set.of(Slot.SUBJECT, Slot.RELATION, Slot.OBJECT);
        }
    }

    @Test
    void one_that_sends_a_slot_it_does_not_declare_is_red() {
        assertThat(probe(Undeclared.class).lines()).contains("            polarity  is supplied, and not declared");
    }
}
