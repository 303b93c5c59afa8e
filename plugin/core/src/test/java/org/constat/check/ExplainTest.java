package org.constat.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.constat.corpus.CorpusException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    @TempDir
    Path folder;

    private TestCorpus corpus;

    @BeforeEach
    void write_a_corpus() {
        corpus = new TestCorpus(folder)
                .article(
                        "mine",
                        "The mine reopens.\n\nThe owner sells coal.\n",
                        TestCorpus.fact("owner", "sells", "coal", "The owner sells coal."))
                .article(
                        "bees",
                        "Bees\n\nBees make honey.\n",
                        TestCorpus.fact("bees", "make", "honey", "Bees make honey"))
                .write("facts/a.facts.yaml", "facts:\n  - {holds: bees | make | honey, id: honey}\n");
    }

    private List<String> explain(String sentence, String... articles) {
        return Explain.run(new ExplainRequest(corpus.setup(), sentence, null, Set.of(), Set.of(articles)))
                .lines();
    }

    @Test
    void what_holds_is_proved_step_by_step() {
        assertThat(String.join("\n", explain("owner | sells | coal"))).isEqualTo("""
                        HELD  owner | sells | coal
                          read as   owner | sells | coal
                          found in  mine, line 3: "The owner sells coal."
                                    owner | sells | coal
                                      subject: "owner" is what was asked
                                      relation: "sells" is what was asked
                                      object: "coal" is what was asked
                        looked at 2 facts of 2 articles: bees, mine""");
    }

    @Test
    void what_does_not_hold_shows_what_is_in_the_way() {
        assertThat(String.join("\n", explain("owner | sells | copper"))).isEqualTo("""
                        WRONG  owner | sells | copper
                          read as   owner | sells | copper
                          near, in  mine, line 3: "The owner sells coal."
                                    owner | sells | coal
                                      agrees: subject: "owner" is what was asked
                                      agrees: relation: "sells" is what was asked
                                      differs: object: asked "copper", found "coal"
                                      this would mend it: - {concept: my-copper, kind: noun, en: [copper, coal]}
                        looked at 2 facts of 2 articles: bees, mine""");
    }

    @Test
    void an_assertion_of_the_corpus_is_explained_by_its_id() {
        List<String> lines = Explain.run(new ExplainRequest(corpus.setup(), null, null, Set.of("honey"), Set.of()))
                .lines();

        assertThat(lines.get(0)).isEqualTo("HELD  bees | make | honey");
    }

    @Test
    void only_the_articles_named_are_looked_at() {
        assertThat(explain("owner | sells | coal", "bees")).last().isEqualTo("looked at 1 fact of 1 article: bees");
    }

    @Test
    void an_article_that_does_not_exist_is_an_error() {
        assertThatThrownBy(() -> explain("owner | sells | coal", "bee"))
                .isInstanceOf(CorpusException.class)
                .hasMessage("constat.assertion  there is no article \"bee\"; did you mean \"bees\"?");
    }
}
