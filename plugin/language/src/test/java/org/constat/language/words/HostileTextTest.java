package org.constat.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constat.Article;
import org.constat.language.words.analysis.Analyzers;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "l'", "a-", "1 ", "1,", "A. ", "-t-il", "\uD83D", "x", "A", "'s ", "\u0301", "n't ", "2 300 "
            })
    @Timeout(60)
    void is_analysed_in_time_and_in_place(String unit) {
        String text = unit.repeat(20_000);

        for (Analyzer analyzer : List.of(Analyzers.french(), Analyzers.english())) {
            for (Sentence sentence : analyzer.analyze(Article.of("hostile", analyzer.language(), text))) {
                assertThat(sentence.tokens()).allMatch(token -> sentence.span().contains(token.span()));
            }
        }
    }
}
