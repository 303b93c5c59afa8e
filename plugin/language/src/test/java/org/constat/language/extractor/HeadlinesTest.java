package org.constat.language.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constat.Article;
import org.constat.Extractor;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.analysis.Analyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines leave out "be", and English ones say what is to come with an infinitive. */
class HeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Two held over theft of statue; _ | hold | Two | for theft of statue ~past",
                "Kell brewery sold to Danish group; _ | sell | Kell brewery | to Danish group ~past",
                "Mayor jailed for five years; _ | jail | Mayor | for five years ~past",
                "Bank to cut 400 jobs; Bank | cut | 400 jobs ~future",
            })
    void what_a_headline_leaves_out_is_added(String headline, String fact) throws Exception {
        assertThat(facts("en", headline)).contains(fact);
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
        assertThat(facts("en", headline)).isNotEmpty().noneMatch(fact -> fact.startsWith(start));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; Le conseil favorable à la gratuité du tram; Le conseil | être favorable à | la gratuité du tram",
                "fr; Orlund prêt à céder ses usines; Orlund | être prêt à | (Orlund | céder | ses usines)",
                "fr; Les deux clubs proches d'un accord; Les deux clubs | être proche de | un accord",
            })
    void the_be_of_a_predicate_is_put_back(String language, String headline, String fact) throws Exception {
        assertThat(facts(language, headline)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; Les clubs proches d'un accord signent mardi; Les clubs | être",
                "fr; Incendie dans une usine proche de Lens; une usine | être",
                "en; Union ready to strike wins deal; Union | be",
            })
    void a_title_with_a_verb_of_its_own_lacks_none(String language, String headline, String start) throws Exception {
        assertThat(facts(language, headline)).isNotEmpty().noneMatch(fact -> fact.startsWith(start));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Collision à Lens : deux morts et neuf blessés; tuer; deux morts",
                "Collision à Lens : deux morts et neuf blessés; blesser; neuf blessés",
                "Explosion dans une usine : trois morts; tuer; trois morts",
            })
    void what_happened_before_a_colon_makes_the_victims_behind_it(String headline, String verb, String victims)
            throws Exception {
        String event = headline.substring(0, headline.indexOf(" :"));
        assertThat(facts("fr", headline)).contains(event + " | " + verb + " | " + victims);
    }

    private static List<String> facts(String language, String headline) throws Exception {
        Extractor extractor = ExtractorFactory.create(Analyzers.of(language).orElseThrow(), GeneralLexicon.get());
        return extractor.extract(Article.of("headline", language, headline)).stream()
                .map(Rendering::of)
                .toList();
    }
}
