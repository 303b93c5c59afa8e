package org.constat.language.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constat.Argument;
import org.constat.Attribution;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Filler;
import org.constat.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code rules/entities.tsv}: rule, language, {@code +} or {@code -}, text, and two phrases that are one entity or not. */
class EntitiesTest {
    record Row(String rule, String language, boolean same, String text, String one, String other) {

        static Row of(String[] cells) {
            return new Row(cells[0], cells[1], cells[2].equals("+"), cells[3], cells[4], cells[5]);
        }

        @Override
        public String toString() {
            return rule + " " + language + (same ? " + " : " - ") + one + " = " + other + ": " + text;
        }
    }

    static Stream<Row> rows() {
        return RuleExamples.read("entities").stream().map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void two_phrases_are_one_entity_where_nothing_else_can_be_meant(Row row) throws Exception {
        List<Phrase> phrases = new ArrayList<>();
        RuleExamples.extract(row.language(), row.text()).forEach(fact -> phrases(fact, phrases));

        assertThat(phrases).extracting(Phrase::text).contains(row.one(), row.other());
        assertThat(phrases.stream()
                        .filter(phrase -> phrase.text().equals(row.one()) && phrase.entity() != null)
                        .anyMatch(phrase -> isOther(phrase, row.other(), phrases)))
                .as("%s", phrases)
                .isEqualTo(row.same());
    }

    private static boolean isOther(Phrase phrase, String other, List<Phrase> phrases) {
        return phrases.stream()
                .anyMatch(one -> one.text().equals(other)
                        && Objects.requireNonNull(phrase.entity()).equals(one.entity()));
    }

    private static void phrases(@Nullable Filler filler, List<Phrase> found) {
        if (filler instanceof Phrase phrase) {
            found.add(phrase);
            phrase.complements().stream().map(Complement::phrase).forEach(part -> phrases(part, found));
        } else if (filler instanceof Fact fact) {
            phrases(fact.subject(), found);
            phrases(fact.object(), found);
            Stream.concat(
                            fact.arguments().stream().map(Argument::filler),
                            fact.source().stream().map(Attribution::speaker))
                    .forEach(part -> phrases(part, found));
        }
    }
}
