package org.constat.language.extractor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.constat.Phrase;
import org.constat.language.extractor.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code rules/deeds.tsv}: language, {@code +} or {@code -}, text, a noun for something done, and whose it is or is not. */
class ReferredDeedsTest {
    record Row(String language, boolean owned, String text, String phrase, String owner) {

        static Row of(String[] cells) {
            return new Row(cells[0], cells[1].equals("+"), cells[2], cells[3], cells[4]);
        }
    }

    static Stream<Row> rows() {
        return RuleExamples.read("deeds").stream().map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_deed_is_that_of_the_one_of_whom_the_text_has_just_said_it(Row row) throws Exception {
        List<Phrase> phrases = RuleExamples.extract(row.language(), row.text()).stream()
                .flatMap(fact -> Stream.of(fact.subject(), fact.object()))
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(phrase -> phrase.text().equals(row.phrase()))
                .toList();

        assertThat(phrases).isNotEmpty();
        assertThat(phrases.stream().anyMatch(phrase -> isOf(phrase, row.owner())))
                .isEqualTo(row.owned());
    }

    private static boolean isOf(Phrase phrase, String owner) {
        return phrase.complements().stream()
                .anyMatch(complement -> complement.phrase().text().equals(owner));
    }
}
