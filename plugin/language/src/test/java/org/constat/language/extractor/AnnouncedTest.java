package org.constat.language.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.analysis.Analyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text says more of what its headline has spoken of. */
class AnnouncedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; La clinique de Brenoux ferme; La clinique Saint-Loup de Brenoux licencie.; La clinique; La clinique Saint-Loup",
                "fr; La piscine ouvrira tard; La piscine municipale coûte cher.; La piscine; La piscine municipale",
                "en; The depot will close; The old depot of Marbury employs ten drivers.; The depot; The old depot of Marbury",
            })
    void what_the_headline_calls_with_fewer_words_is_the_same(
            String language, String headline, String text, String one, String other) throws Exception {
        assertThat(entities(language, headline, text, one))
                .containsAnyElementsOf(entities(language, headline, text, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; La clinique de Brenoux ferme; La clinique de Tarnay licencie.; La clinique de Brenoux; La clinique de Tarnay",
                "fr; La piscine ouvrira tard; Une nouvelle piscine coûte cher.; La piscine; Une nouvelle piscine",
                "en; The depot will close; The second depot employs ten drivers.; The depot; The second depot",
            })
    void what_another_noun_says_is_another(String language, String headline, String text, String one, String other)
            throws Exception {
        assertThat(entities(language, headline, text, one))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(entities(language, headline, text, other));
    }

    private static List<String> entities(String language, String headline, String text, String start) throws Exception {
        Extractor extractor = ExtractorFactory.create(Analyzers.of(language).orElseThrow(), GeneralLexicon.get());
        return extractor.extract(Article.of("a", language, headline + "\n\n" + text)).stream()
                .map(Fact::subject)
                .flatMap(filler -> filler instanceof Phrase phrase ? Stream.of(phrase) : Stream.of())
                .filter(phrase -> phrase.text().startsWith(start))
                .map(Phrase::entity)
                .filter(Objects::nonNull)
                .toList();
    }
}
