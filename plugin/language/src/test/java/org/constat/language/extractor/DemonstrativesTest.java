package org.constat.language.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.analysis.Analyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "celui de", "those of" are read as the noun that they stand for. */
class DemonstrativesTest {

    @ParameterizedTest
    @CsvSource({
        "fr, Le salaire du facteur dépasse celui du notaire., salaire notaire",
        "fr, 'Les pêcheurs étrangers, en particulier ceux de Malte et de Chypre, vendent leur thon.', pêcheur Malte",
        "fr, 'Les pêcheurs étrangers, en particulier ceux de Malte et de Chypre, vendent leur thon.', pêcheur Chypre",
        "en, The bells of the chapel outweigh those of the tower., bell tower",
        "en, 'Shares in Norda rose 3%, while those of Velm fell.', share Velm",
        "fr, 'Le titre Norda a gagné 3 %, celui de Velm a baissé.', titre Velm",
    })
    void what_a_demonstrative_stands_for_is_its_noun(String language, String text, String headAndName)
            throws Exception {
        assertThat(nouns(language, text)).contains(headAndName);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Ceux de la mairie ont refusé., mairie",
        "fr, Le notaire a salué celles qui ont voté., notaire voter",
        "en, The bell rang and those of good will came., bell will",
        "en, 'Shares in Norda rose 3%, while those of Velm fell.', % Velm",
    })
    void where_no_noun_agrees_none_is_taken(String language, String text, String headAndName) throws Exception {
        assertThat(nouns(language, text)).isNotEmpty().doesNotContain(headAndName);
    }

    private static List<String> nouns(String language, String text) throws Exception {
        Extractor extractor = ExtractorFactory.create(Analyzers.of(language).orElseThrow(), GeneralLexicon.get());
        return extractor.extract(Article.of("nouns", language, "Brief\n\n" + text)).stream()
                .flatMap(DemonstrativesTest::phrases)
                .map(DemonstrativesTest::headAndName)
                .toList();
    }

    private static Stream<Phrase> phrases(Fact fact) {
        return Stream.of(fact.subject(), fact.object())
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast);
    }

    private static String headAndName(Phrase phrase) {
        return lemma(phrase)
                + phrase.complements().stream()
                        .map(complement -> " " + lemma(complement.phrase()))
                        .findFirst()
                        .orElse("");
    }

    private static String lemma(Phrase phrase) {
        return phrase.head() == null ? "" : phrase.head().lemma();
    }
}
