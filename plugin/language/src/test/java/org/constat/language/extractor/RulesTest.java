package org.constat.language.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code rules/*.tsv}: rule, language, {@code +} or {@code -}, text, and a fact that it holds or does not hold; {@code \n} ends a line. */
class RulesTest {
    record Row(String rule, String language, boolean caught, String text, String fact) {

        static Row of(String[] cells) {
            return new Row(cells[0], cells[1], cells[2].equals("+"), cells[3], cells[4]);
        }

        @Override
        public String toString() {
            return rule + " " + language + (caught ? " + " : " - ") + text;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                        "verbs",
                        "clauses",
                        "speakers",
                        "content",
                        "announcements",
                        "nouns",
                        "references",
                        "english",
                        "english-news",
                        "english-facts",
                        "english-clauses",
                        "french",
                        "french-nouns",
                        "typed",
                        "derivations",
                        "attachment",
                        "sentences",
                        "phases-and-status",
                        "everyday")
                .flatMap(name -> RuleExamples.read(name).stream())
                .map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_rule_catches_its_examples_and_leaves_the_others_alone(Row row) throws Exception {
        List<String> facts = facts(row.language(), row.text());

        if (row.caught()) {
            assertThat(facts).contains(row.fact());
        } else {
            assertThat(facts).isNotEmpty().noneMatch(fact -> fact.startsWith(row.fact()));
        }
    }

    private static List<String> facts(String language, String text) throws Exception {
        return RuleExamples.extract(language, text).stream().map(Rendering::of).toList();
    }
}
