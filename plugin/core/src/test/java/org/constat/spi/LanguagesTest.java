package org.constat.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.constat.Article;
import org.constat.Block;
import org.constat.Extractor;
import org.constat.Span;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {

    @TempDir
    Path services;

    @Test
    void are_found_through_the_class_loader_that_is_given_and_no_other() throws IOException {
        Path file = services.resolve("META-INF/services/" + Language.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, Service.class.getName());

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {services.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(Languages.load(loader).tags()).containsExactly("xx");
            assertThat(Languages.load(ClassLoader.getPlatformClassLoader()).all())
                    .isEmpty();
        }
    }

    @Test
    void are_found_by_their_tag_or_its_first_part() {
        Languages languages = Languages.of(new Service());

        assertThat(languages.find("xx")).isPresent();
        assertThat(languages.find("XX-CA")).isPresent();
        assertThat(languages.find("xxx")).isEmpty();
        assertThat(languages.find(null)).isEmpty();
    }

    @Test
    void name_the_modules_there_are_where_one_is_missing() {
        SentenceReading reading = Languages.of(new Service())
                .sentenceReader("de", Lexicons.empty())
                .read("Lyon baut Trams");

        assertThat(reading)
                .isEqualTo(new SentenceReading.Unreadable(
                        "no language module for 'de' is on the class path, only for xx; add one such as"
                                + " org.constat:constat-language, or write the slots in bars: subject | relation | object",
                        List.of()));
    }

    /** A language that knows nothing but its tag. */
    public static final class Service implements Language {

        @Override
        public String tag() {
            return "xx";
        }

        @Override
        public Lexicon generalLexicon() {
            return Lexicons.empty();
        }

        @Override
        public SentenceReader sentenceReader(Lexicon lexicon) {
            return sentence -> new SentenceReading.Unreadable("unknown", List.of());
        }

        @Override
        public PhraseReader phraseReader(Lexicon lexicon) {
            return new PlainPhraseReader();
        }

        @Override
        public List<Block> blocks(Article article) {
            return List.of();
        }

        @Override
        public List<Span> sentences(Article article) {
            return List.of();
        }

        @Override
        public Extractor extractor(Lexicon lexicon) {
            return article -> List.of();
        }
    }
}
