package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.constat.Article;
import org.constat.match.Verdict;
import org.junit.jupiter.api.Test;

class WeekdaysTest {

    @Test
    void lets_a_weekday_satisfy_a_date_only_where_the_article_has_one() {
        Article dated = new Article("a", "en", MatchAsserts.TEXT, List.of(), Map.of("date", "2025-09-05"));
        String asked = "club | sign | law | time 2025-09-04";
        String found = "club | sign | law | time Thursday";

        assertThat(MatchAsserts.judge(TinyLexicon.standard(), MatchAsserts.holds(asked), dated, found)
                        .verdict())
                .isEqualTo(Verdict.HELD);
        assertThat(MatchAsserts.judge(MatchAsserts.holds(asked), found).verdict())
                .isNotEqualTo(Verdict.HELD);
    }
}
