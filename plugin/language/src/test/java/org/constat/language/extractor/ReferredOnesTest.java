package org.constat.language.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.constat.Article;
import org.constat.Attribution;
import org.constat.Extractor;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.language.lexicon.GeneralLexicon;
import org.constat.language.words.analysis.Analyzers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "The witness" of a later sentence is the one whom an earlier one has introduced. */
class ReferredOnesTest {

    @ParameterizedTest
    @CsvSource({
        "fr, Un témoin de l'incendie a parlé. Le témoin a décrit la fumée., décrire, incendie",
        "en, A clerk of the court came in. The clerk read the letter., read, court",
        "fr, 'Une source à la mairie a parlé. La vente est annulée, a dit la source.', annuler, mairie",
        "en, A Danish bank bought the port. The bank will repair it., repair, Danish",
    })
    void somebody_named_again_is_told_by_what_distinguishes_them(
            String language, String text, String verb, String distinguishing) throws Exception {
        assertThat(told(language, text, verb)).contains(distinguishing);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Un témoin de l'incendie a parlé. Un témoin du vol a crié. Le témoin a fui., fuir, incendie",
        "fr, Un témoin a parlé. Le témoin a décrit la fumée., décrire, incendie",
        "en, A clerk of the court came in. The old clerk read the letter., read, court",
        "en, A map of the court hung there. The map showed a well., show, court",
    })
    void somebody_else_is_not(String language, String text, String verb, String distinguishing) throws Exception {
        assertThat(told(language, text, verb)).doesNotContain(distinguishing);
    }

    /** Returns the base forms of what hangs on the subject or the speaker of the facts with a verb. */
    private static List<String> told(String language, String text, String verb) throws Exception {
        Extractor extractor = ExtractorFactory.create(Analyzers.of(language).orElseThrow(), GeneralLexicon.get());
        return extractor.extract(Article.of("ones", language, "Brief\n\n" + text)).stream()
                .filter(fact -> lemma(fact.relation()).equals(verb))
                .flatMap(ReferredOnesTest::speakers)
                .flatMap(ReferredOnesTest::beside)
                .toList();
    }

    private static Stream<Phrase> speakers(Fact fact) {
        return Stream.concat(
                Stream.of(fact)
                        .map(Fact::subject)
                        .filter(Phrase.class::isInstance)
                        .map(Phrase.class::cast),
                fact.source().stream().map(Attribution::speaker));
    }

    private static Stream<String> beside(Phrase phrase) {
        return Stream.concat(
                phrase.modifiers().stream().map(word -> word.lemma()),
                phrase.complements().stream().map(complement -> lemma(complement.phrase())));
    }

    private static String lemma(Phrase phrase) {
        return phrase.head() == null ? "" : phrase.head().lemma();
    }
}
