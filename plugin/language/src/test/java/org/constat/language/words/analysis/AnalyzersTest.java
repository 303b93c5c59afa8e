package org.constat.language.words.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constat.Article;
import org.constat.language.words.Analyzer;
import org.constat.language.words.Sentence;
import org.junit.jupiter.api.Test;

class AnalyzersTest {

    @Test
    void there_is_an_analyzer_for_each_language_that_is_named() {
        for (String language : Analyzers.languages()) {
            assertThat(Analyzers.of(language)).map(Analyzer::language).hasValue(language);
        }
    }

    @Test
    void a_region_does_not_matter() {
        assertThat(Analyzers.of("fr-CA")).map(Analyzer::language).hasValue("fr");
    }

    @Test
    void there_is_none_for_another_language() {
        assertThat(Analyzers.of("de")).isEmpty();
    }

    @Test
    void every_token_stands_where_its_span_says() {
        String text = "Grève au port\r\n\r\nL’e\u0301quipe n’a pas\u00A0signé 🚀: « Jamais ! », dit-elle.\r\n";
        List<Sentence> sentences = Analyzers.french().analyze(Article.of("port", "fr", text));

        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(1).tokens())
                .extracting(token -> token.span().of(text))
                .contains("L’", "e\u0301quipe", "n’", "a", "pas", "signé", "«", "Jamais", "-elle");
    }
}
