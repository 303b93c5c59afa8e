package org.constat.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UserExtractorsTest {
    private static final String TEST_CLASSES = new File("target/test-classes").getAbsolutePath();

    private final UserExtractors extractors = new UserExtractors(List.of(TEST_CLASSES));

    @AfterEach
    void close() throws IOException {
        extractors.close();
    }

    @Nested
    class An_extractor_of_the_project {

        @Test
        void is_called() throws Exception {
            try (Extractor extractor = extractors.create(Witness.class.getName())) {
                assertThat(textOf(extractor, "org.constat.Fact")).isEqualTo("visible");
            }
        }

        @Test
        void sees_neither_core_nor_its_libraries_nor_maven_nor_the_goals() throws Exception {
            try (Extractor extractor = extractors.create(Witness.class.getName())) {
                assertThat(textOf(extractor, "org.constat.corpus.CorpusException"))
                        .isEqualTo("hidden");
                assertThat(textOf(extractor, "tools.jackson.core.JsonParser")).isEqualTo("hidden");
                assertThat(textOf(extractor, "org.apache.maven.plugin.AbstractMojo"))
                        .isEqualTo("hidden");
                assertThat(textOf(extractor, "org.assertj.core.api.Assertions")).isEqualTo("hidden");
            }
        }

        @Test
        void finds_its_own_loader_as_context_class_loader() throws Exception {
            try (Extractor extractor = extractors.create(Witness.class.getName())) {
                assertThat(textOf(extractor, "context")).isEqualTo("constat-extractor");
            }
        }

        @Test
        void leaves_the_context_class_loader_of_the_goal_alone() throws Exception {
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            try (Extractor extractor = extractors.create(Witness.class.getName())) {
                textOf(extractor, "context");
            }
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
        }

        @Test
        void has_a_loader_that_is_closed_in_the_end() throws Exception {
            Extractor extractor = extractors.create(Witness.class.getName());
            extractors.close();

            assertThat(textOf(extractor, UserExtractorsTest.class.getName())).isEqualTo("hidden");
        }

        private String textOf(Extractor extractor, String question) throws Exception {
            Fact fact = extractor.extract(Article.of("a", "en", question)).get(0);
            return Objects.requireNonNull(fact.object()).text();
        }
    }

    @Nested
    class A_class_that_is_no_extractor {

        @Test
        void is_not_there() {
            assertThatThrownBy(() -> extractors.create("com.acme.NoSuchFacts"))
                    .isInstanceOf(UserMistake.class)
                    .hasMessage("no class com.acme.NoSuchFacts on the test class path of this project.\n"
                            + "Correct the extractor's class name, or compile it first: mvn test-compile.");
        }

        @Test
        void is_something_else() {
            assertThatThrownBy(() -> extractors.create(PlacesTest.class.getName()))
                    .isInstanceOf(UserMistake.class)
                    .hasMessage("org.constat.maven.PlacesTest does not implement org.constat.Extractor.\n"
                            + "Let it implement that interface of constat-api, or name another class.");
        }

        @Test
        void has_no_constructor_that_we_can_call() {
            assertThatThrownBy(() -> extractors.create(NeedsAModel.class.getName()))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageStartingWith(
                            NeedsAModel.class.getName() + " cannot be constructed: it needs to be a public class");
        }

        @Test
        void dies_while_it_is_made() {
            assertThatExceptionOfType(UserMistake.class)
                    .isThrownBy(() -> extractors.create(Dies.class.getName()))
                    .withMessage(Dies.class.getName()
                            + " died while it was made: java.lang.IllegalStateException: no model file.\n"
                            + "Run the build with -e to see where.");
        }
    }

    /** Answers with one fact: whether the class that the article names can be seen. */
    public static final class Witness implements Extractor {

        @Override
        public List<Fact> extract(Article article) {
            return List.of(Fact.builder(Phrase.of("is"))
                    .object(Phrase.of(answer(article.text())))
                    .build());
        }

        private static String answer(String question) {
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            return question.equals("context") ? context.getName() : visibility(question, context);
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

    public static final class NeedsAModel implements Extractor {
        public NeedsAModel(String model) {
            assertThat(model).isNotNull();
        }

        @Override
        public List<Fact> extract(Article article) {
            return List.of();
        }
    }

    public static final class Dies implements Extractor {
        public Dies() {
            throw new IllegalStateException("no model file");
        }

        @Override
        public List<Fact> extract(Article article) {
            return List.of();
        }
    }
}
