package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.constat.Article;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.match.Judgement;
import org.constat.match.NearFact;
import org.junit.jupiter.api.Test;

class HintsTest {

    @Test
    void are_the_nearest_of_many_facts_that_share_a_word() {
        List<Fact> facts = new ArrayList<>();
        IntStream.range(0, 100).forEach(number -> facts.add(found("Poland | reject | thing" + number)));
        facts.add(found("Norway | sign | charter"));
        facts.add(found("Poland | reject | charter | to Kyiv"));

        Judgement judgement =
                judge(List.of(asked("Poland | sign | charter")), facts).get(0);

        assertThat(judgement.nearest())
                .extracting(NearFact::fact)
                .extracting(Fact::text)
                .startsWith("Norway | sign | charter", "Poland | reject | charter | to Kyiv")
                .hasSize(3);
    }

    @Test
    void show_the_same_word_in_another_slot_where_there_is_nothing_nearer() {
        Judgement judgement = judge(
                        List.of(asked("Poland | sign | charter")),
                        List.of(found("Norway | meet | Kyiv"), found("Kyiv | attack | Poland")))
                .get(0);

        assertThat(judgement.nearest())
                .extracting(NearFact::fact)
                .extracting(Fact::text)
                .containsExactly("Kyiv | attack | Poland");
    }

    @Test
    void are_there_for_each_of_many_assertions_that_are_alike() {
        List<Assertion> assertions = IntStream.range(0, 3_000)
                .mapToObj(number -> asked("buyer" + number + " | sign | charter"))
                .toList();
        List<Fact> facts = IntStream.range(3_000, 3_100)
                .mapToObj(number -> found("buyer" + number + " | sign | charter"))
                .toList();

        List<Judgement> judgements = judge(assertions, facts);

        assertThat(judgements).noneMatch(judgement -> judgement.nearest().isEmpty());
    }

    private static Assertion asked(String line) {
        return MatchAsserts.holds(line);
    }

    private static Fact found(String line) {
        return MatchAsserts.found(line);
    }

    private static List<Judgement> judge(List<Assertion> assertions, List<Fact> facts) {
        MatchRun run = MatchAsserts.matcher(TinyLexicon.standard(), assertions.toArray(Assertion[]::new))
                .start();
        run.accept(Article.of("a", "en", MatchAsserts.TEXT), MatchAsserts.SENTENCES, facts);
        return run.finish();
    }
}
