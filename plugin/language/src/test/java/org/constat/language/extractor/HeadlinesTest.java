package org.constat.language.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.Analyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English headlines leave out "be", and say what is to come with an infinitive. */
class HeadlinesTest {

    private static final Extractor EXTRACTOR =
            ExtractorFactory.create(Analyzers.of("en").orElseThrow(), GeneralLexicon.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Two held over theft of statue; _ | hold | Two | about theft of statue ~past",
                "Kell brewery sold to Danish group; _ | sell | Kell brewery | to Danish group ~past",
                "Mayor jailed for five years; _ | jail | Mayor | for five years ~past",
                "Bank to cut 400 jobs; Bank | cut | 400 jobs ~future",
            })
    void what_a_headline_leaves_out_is_added(String headline, String fact) throws Exception {
        assertThat(facts(headline)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Storm kills six in Kell; _ | kill",
                "Brewer died in Kell fire; _ | die",
                "Plan to close school angers parents; Plan | close",
            })
    void what_is_complete_stays_as_it_is(String headline, String start) throws Exception {
        assertThat(facts(headline)).isNotEmpty().noneMatch(fact -> fact.startsWith(start));
    }

    private static List<String> facts(String headline) throws Exception {
        return EXTRACTOR.extract(Article.of("headline", "en", headline)).stream()
                .map(Rendering::of)
                .toList();
    }
}
