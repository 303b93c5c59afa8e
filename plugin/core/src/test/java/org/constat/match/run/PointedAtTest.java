package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.match.run.MatchAsserts.SENTENCES;
import static org.constat.match.run.MatchAsserts.holds;
import static org.constat.match.run.MatchAsserts.leniencies;
import static org.constat.match.run.MatchAsserts.matcher;

import java.util.List;
import org.constat.Article;
import org.constat.Evidence;
import org.constat.Fact;
import org.constat.Phrase;
import org.constat.Span;
import org.constat.Word;
import org.constat.match.Judgement;
import org.constat.match.Step;
import org.constat.match.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointedAtTest {
    private static final String TEXT = "Lund speaks of Poland, as ever. This charter bans beef for all.";
    private static final Span PLACE = new Span(32, 44);

    private static Judgement judge(String asked, String subject) {
        Word head = Word.of("charter", "charter", Word.Kind.NOUN);
        Fact fact = MatchAsserts.found("charter | reject | offer").toBuilder()
                .subject(Phrase.of(subject, head).withSpans(List.of(PLACE)))
                .evidence(new Evidence.At(new Span(32, 63)))
                .build();
        MatchRun run = matcher(TinyLexicon.standard(), holds(asked)).start();
        run.accept(Article.of("a", "en", TEXT), SENTENCES, List.of(fact));
        return run.finish().get(0);
    }

    @Test
    void a_phrase_that_points_back_is_asked_for_by_a_name_of_the_sentence_before() {
        Judgement judgement = judge("charter {of Poland} | reject | offer", "This charter");

        assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
        assertThat(leniencies(judgement)).contains(Step.Kind.REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The charter", "A charter", "Charter"})
    void other_phrases_point_at_nothing(String subject) {
        assertThat(judge("charter {of Poland} | reject | offer", subject).verdict())
                .isNotEqualTo(Verdict.HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"charter {of Norway}", "charter {of mayor}", "law {of Poland}"})
    void what_does_not_stand_there_is_not_meant(String subject) {
        assertThat(judge(subject + " | reject | offer", "This charter").verdict())
                .isNotEqualTo(Verdict.HELD);
    }
}
