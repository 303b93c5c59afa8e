package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constat.match.run.MatchAsserts.holds;
import static org.constat.match.run.MatchAsserts.judge;
import static org.constat.match.run.MatchAsserts.leniencies;

import org.constat.match.Judgement;
import org.constat.match.Step;
import org.constat.match.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearersTest {
    private static final String NAMED = "2:fr: musée:n *Varga+Museum | ouvrir | -";

    @Test
    void a_noun_alone_is_what_alone_is_named_so() {
        Judgement judgement = judge(holds("Varga+Museum | sign | charter"), "fr: musée | signer | charte", NAMED);

        assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
        assertThat(leniencies(judgement)).contains(Step.Kind.REFERENCE);
        assertThat(judgement.tolerant()).isEmpty();
    }

    @Test
    void a_role_alone_is_who_alone_is_given_it() {
        Judgement judgement = judge(
                holds("club | reject | resignation {of Anna+Berg}"),
                "fr: club | rejeter | démission {of maire}",
                "2:fr: Anna+Berg | être | maire {of Lund}");

        assertThat(judgement.verdict()).isEqualTo(Verdict.HELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2:fr: musée:n *Lund+Museum | ouvrir | -",
                "2:fr: musée {of Oslo} | ouvrir | -",
                "2:fr: nouveau:a *musée | ouvrir | -"
            })
    void a_noun_alone_is_nobody_where_another_may_be_meant(String other) {
        assertThat(judge(holds("Varga+Museum | sign | charter"), "fr: musée | signer | charte", NAMED, other)
                        .verdict())
                .isNotEqualTo(Verdict.HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"musées/musée", "nouveau:a *musée", "musée {of Oslo}", "#2 musées/musée", "club"})
    void other_phrases_are_nobody(String phrase) {
        assertThat(judge(holds("Varga+Museum | sign | charter"), "fr: " + phrase + " | signer | charte", NAMED)
                        .verdict())
                .isNotEqualTo(Verdict.HELD);
    }
}
