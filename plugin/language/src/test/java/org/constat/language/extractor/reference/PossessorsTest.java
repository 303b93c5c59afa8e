package org.constat.language.extractor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.language.extractor.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code rules/possessives.tsv}: language, text, a phrase with a possessive, and whose it is; {@code -} for nobody's. */
class PossessorsTest {
    record Row(String language, String text, String phrase, String owner) {

        static Row of(String[] cells) {
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }
    }

    static Stream<Row> rows() {
        return RuleExamples.read("possessives").stream().map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_possessive_is_that_of_the_subject_of_its_clause_or_of_the_one_before(Row row) throws Exception {
        List<Phrase> phrases = RuleExamples.extract(row.language(), row.text()).stream()
                .flatMap(fact -> Stream.of(fact.subject(), fact.object()))
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> phrase.text().equals(row.phrase()))
                .toList();

        assertThat(phrases)
                .isNotEmpty()
                .allSatisfy(phrase -> assertThat(phrase.complements().stream()
                                .map(complement -> complement.phrase().text())
                                .toList())
                        .isEqualTo(
                                row.owner().equals("-")
                                        ? List.of()
                                        : List.of(row.owner().split(", ", -1))));
    }
}
