package org.constat.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.constat.Article;
import org.constat.Block;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Span;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Lexicons;
import org.constat.spi.Language;
import org.constat.spi.Languages;
import org.constat.spi.PhraseReader;
import org.constat.spi.SentenceReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BuiltInExtractorTest {

    /** Finds one fact in every article: in which language it was read. */
    private record Told(String tag, String fingerprint) implements Language {
        Told(String tag) {
            this(tag, "");
        }

        @Override
        public Lexicon generalLexicon() {
            return Lexicons.empty();
        }

        @Override
        public SentenceReader sentenceReader(Lexicon lexicon) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PhraseReader phraseReader(Lexicon lexicon) {
            throw new UnsupportedOperationException();
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
            return article -> List.of(Fact.of(article.id(), "is read in", tag));
        }
    }

    private static List<String> extract(@Nullable String language) {
        List<String> answers = new ArrayList<>();
        ExtractionRun.run(
                new BuiltInExtractor(Languages.of(new Told("fr"), new Told("en")), Lexicons.empty()),
                List.of(Article.of("mine", language, "text")).iterator(),
                extracted -> answers.add(
                        extracted instanceof Extracted.Facts answered
                                ? answered.facts().get(0).text()
                                : ((Extracted.Failed) extracted).message()));
        return answers;
    }

    @Test
    void is_another_one_when_its_rules_are() {
        assertThat(fingerprint(new Told("fr"))).isEqualTo("builtin");
        assertThat(fingerprint(new Told("fr"), new Told("en", "a1"), new Told("nl", "a1")))
                .isEqualTo("builtin a1");
    }

    private static String fingerprint(Language... languages) {
        return new BuiltInExtractor(Languages.of(languages), Lexicons.empty())
                .identity()
                .fingerprint();
    }

    @Test
    void each_article_is_read_in_its_language() {
        assertThat(extract("en")).containsExactly("mine | is read in | en");
        assertThat(extract("fr")).containsExactly("mine | is read in | fr");
    }

    @Test
    void a_language_serves_its_regions() {
        assertThat(extract("fr-CA")).containsExactly("mine | is read in | fr");
    }

    @Test
    void an_article_in_another_language_is_an_error_of_that_article() {
        assertThat(extract("de"))
                .containsExactly("the built-in extractor does not know the language \"de\"; it knows en, fr");
    }

    @Test
    void an_article_without_a_language_is_an_error_of_that_article() {
        assertThat(extract(null))
                .containsExactly("the built-in extractor does not know the language of the article \"mine\"; say"
                        + " `language: en` in corpus.yaml");
    }

    @Test
    void without_a_language_module_there_is_no_built_in_extractor() {
        assertThatThrownBy(() -> new BuiltInExtractor(Languages.of(), Lexicons.empty()))
                .isInstanceOf(ExtractorException.class)
                .hasMessageStartingWith("extractor builtin  no language module is there");
    }
}
