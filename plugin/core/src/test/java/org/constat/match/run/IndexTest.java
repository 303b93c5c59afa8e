package org.constat.match.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.constat.Article;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.corpus.Location;
import org.constat.lexicon.NameEntry;
import org.constat.match.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTest {
    private static final List<String> SUBJECTS = List.of(
            "Poland",
            "Kyiv",
            "fr: Kremlin",
            "Russia",
            "Anna+Martin",
            "Martin",
            "spokesman",
            "Anja",
            "#26 countries/country",
            "former:a *president",
            "Norway & Poland",
            "_");
    private static final List<String> RELATIONS = List.of(
            "sign",
            "reject",
            "not accept",
            "accept",
            "buy",
            "sell",
            "meet",
            "say",
            "attack:v",
            "bomb",
            "be",
            "possible close",
            "not reopen",
            "take+place+in");
    private static final List<String> OBJECTS = List.of(
            "charter",
            "-",
            "level+crossing",
            "crossing",
            "(mine | reopen | -)",
            "(contingents/contingent | not possible guarantee | security)",
            "Poland",
            "Istanbul",
            "absent:a",
            "spokesman",
            "Norway");
    private static final List<String> ARGUMENTS =
            List.of("", "", " | to Poland", " | from Norway", " | with Kyiv", " | place Istanbul", " | @Smith / claim");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_index_finds_what_holding_each_fact_against_each_assertion_finds(long seed) {
        Random random = new Random(seed);
        TinyLexicon lexicon = TinyLexicon.standard()
                .with(new NameEntry("Anna Martin", List.of("Anja"), List.of("spokesman"), Location.of("lexicon.yaml")));
        List<Assertion> assertions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Fact asked = MatchAsserts.asked(line(random));
            assertions.add(MatchAsserts.assertion(
                    "a" + i,
                    random.nextInt(4) == 0 ? Assertion.Kind.NEVER : Assertion.Kind.HOLDS,
                    Assertion.Options.DEFAULT,
                    asked));
        }
        Matcher matcher = MatchAsserts.matcher(lexicon, assertions.toArray(Assertion[]::new));
        MatchRun indexed = matcher.start();
        MatchRun exhaustive = new MatchRun(matcher, true);
        for (int i = 0; i < 12; i++) {
            Article article = Article.of("article-" + i, "en", MatchAsserts.TEXT + " Then Anna Martin left.");
            List<Fact> facts = new ArrayList<>();
            for (int j = 0; j < 12; j++) {
                facts.add(MatchAsserts.found(line(random)));
            }
            indexed.accept(article, MatchAsserts.SENTENCES, facts);
            exhaustive.accept(article, MatchAsserts.SENTENCES, facts);
        }

        List<Judgement> expected = exhaustive.finish();
        assertThat(indexed.finish())
                .usingElementComparator((one, other) -> one.verdict() == other.verdict()
                                && one.heldIn().equals(other.heldIn())
                                && one.matches().equals(other.matches())
                        ? 0
                        : 1)
                .containsExactlyElementsOf(expected);
        assertThat(expected).anyMatch(judgement -> !judgement.heldIn().isEmpty());
    }

    private static String line(Random random) {
        String subject = any(SUBJECTS, random);
        String language = subject.startsWith("fr:") ? "fr: " : "";
        return language + subject.replace("fr: ", "") + " | " + any(RELATIONS, random) + " | " + any(OBJECTS, random)
                + any(ARGUMENTS, random);
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
