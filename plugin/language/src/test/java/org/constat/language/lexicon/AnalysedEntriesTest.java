package org.constat.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.constat.language.words.Analyzer;
import org.constat.language.words.Token;
import org.constat.language.words.analysis.Analyzers;
import org.constat.lexicon.Concept;
import org.constat.lexicon.LemmaKey;
import org.constat.lexicon.Lexicon;
import org.constat.lexicon.Sense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry is of no use if the lemmas that the analyser gives to its own words do not find it. */
class AnalysedEntriesTest {
    private static final int EVERY = 5;
    private static final double SHARE = 0.97;

    private final Lexicon lexicon = GeneralLexicon.get();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            fr | RELATION  | "Ils vont "       | " cela."
            fr | NOUN      | "On parle de leur " | "."
            en | RELATION  | "They will "      | " it."
            en | NOUN      | "They saw the "   | "."
            """)
    void of_several_words_are_found_by_their_lemmas(String language, Concept.Kind kind, String before, String behind) {
        Analyzer analyzer = Analyzers.of(language).orElseThrow();
        List<String> ids = lexicon.ids().stream()
                .filter(id -> Math.floorMod(id.hashCode(), EVERY) == 0)
                .filter(id -> lexicon.concept(id).orElseThrow().kind() == kind)
                .toList();

        long asked = ids.stream().flatMap(id -> words(id, language).stream()).count();
        List<String> lost = ids.stream()
                .flatMap(id -> words(id, language).stream()
                        .filter(words -> !isFound(id, lemmas(analyzer, before, words, behind), language)))
                .toList();

        assertThat(asked).isGreaterThan(500);
        assertThat((double) lost.size() / asked).as("%s", lost).isLessThan(1 - SHARE);
    }

    private List<String> words(String id, String language) {
        return lexicon.words(id, language, Sense.Form.BASE).stream()
                .filter(words -> words.indexOf(' ') > 0)
                .toList();
    }

    private boolean isFound(String id, String lemmas, String language) {
        return lexicon.senses(lemmas, language).stream()
                .anyMatch(sense -> sense.concept().id().equals(id));
    }

    private static String lemmas(Analyzer analyzer, String before, String words, String behind) {
        int begin = before.length();
        int end = begin + words.length();
        return analyzer.analyze(before + words + behind).tokens().stream()
                .filter(token -> token.span().begin() >= begin && token.span().end() <= end)
                .map(AnalysedEntriesTest::lemma)
                .collect(Collectors.joining(" "));
    }

    private static String lemma(Token token) {
        return LemmaKey.withCapitalsOf(token.text(), token.lemma());
    }
}
