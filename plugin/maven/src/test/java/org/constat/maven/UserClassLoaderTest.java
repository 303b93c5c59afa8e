package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.extract.ClassExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UserClassLoaderTest {
    private static final String TEST_CLASSES = new File("target/test-classes").getAbsolutePath();

    private final UserClassLoader loader = new UserClassLoader(List.of(TEST_CLASSES));

    @AfterEach
    void close() throws IOException {
        loader.close();
    }

    @Test
    void is_called() throws Exception {
        try (Extractor extractor = open()) {
            assertThat(textOf(extractor, "org.constat.Fact")).isEqualTo("visible");
        }
    }

    @Test
    void sees_neither_core_nor_its_libraries_nor_maven_nor_the_goals() throws Exception {
        try (Extractor extractor = open()) {
            assertThat(textOf(extractor, "org.constat.corpus.CorpusException")).isEqualTo("hidden");
            assertThat(textOf(extractor, "tools.jackson.core.JsonParser")).isEqualTo("hidden");
            assertThat(textOf(extractor, "org.apache.maven.plugin.AbstractMojo"))
                    .isEqualTo("hidden");
            assertThat(textOf(extractor, "org.assertj.core.api.Assertions")).isEqualTo("hidden");
        }
    }

    @Test
    void is_made_with_its_own_loader_as_context_class_loader() throws Exception {
        try (Extractor extractor = open()) {
            assertThat(textOf(extractor, "context")).isEqualTo("constat-extractor");
        }
    }

    @Test
    void sees_nothing_any_more_once_its_loader_is_closed() throws Exception {
        Extractor extractor = open();
        loader.close();

        assertThat(textOf(extractor, UserClassLoaderTest.class.getName())).isEqualTo("hidden");
    }

    private Extractor open() {
        return new ClassExtractor(Witness.class.getName(), loader).open();
    }

    private String textOf(Extractor extractor, String question) throws Exception {
        Fact fact = extractor.extract(Article.of("a", "en", question)).get(0);
        return Objects.requireNonNull(fact.object()).text();
    }

    /** Answers with one fact: whether the class that the article names can be seen. */
    public static final class Witness implements Extractor {
        private final String contextClassLoader =
                Thread.currentThread().getContextClassLoader().getName();

        @Override
        public List<Fact> extract(Article article) {
            return List.of(Fact.builder(Phrase.of("is"))
                    .object(Phrase.of(answer(article.text())))
                    .build());
        }

        private String answer(String question) {
            return question.equals("context")
                    ? contextClassLoader
                    : visibility(question, Witness.class.getClassLoader());
        }

        private static String visibility(String name, ClassLoader loader) {
            try {
                Class.forName(name, false, loader);
                return "visible";
            } catch (ClassNotFoundException | NoClassDefFoundError hidden) {
                return "hidden";
            }
        }
    }
}
