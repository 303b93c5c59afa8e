package org.constat.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.constat.Argument;
import org.constat.Complement;
import org.constat.Fact;
import org.constat.Group;
import org.constat.Phrase;
import org.constat.Polarity;
import org.constat.Quantity;
import org.constat.Span;
import org.constat.Tense;
import org.constat.Word;
import org.constat.gate.Change;
import org.constat.gate.Comparison;
import org.constat.gate.CorpusLock;
import org.constat.gate.Decision;
import org.constat.gate.Outcome;
import org.constat.gate.Since;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ResultsJsonTest {

    private static Schema schema() throws IOException {
        try (InputStream schema = requireNonNull(ResultsJson.class.getResourceAsStream("results.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
        }
    }

    /** A report in which every member that can be written is. */
    private static Report full() {
        Judgement held = Sample.held("full", org.constat.match.Step.Kind.CONCEPT);
        Judgement wrong = Sample.missing("wrong");
        Match match = held.matches().get(0);
        Judgement rich = new Judgement(
                held.assertion(),
                Verdict.WRONG,
                List.of("mine"),
                List.of(new Match("mine", match.pattern(), everything(), match.proof())),
                wrong.nearest().stream()
                        .map(near -> new NearFact(
                                near.article(), near.pattern(), everything(), near.differences(), near.proof()))
                        .toList(),
                held.tolerant(),
                "");
        Report report = Sample.report(true, List.of(new Decision(rich, Outcome.FAILED, Change.REGRESSED, "")));
        CorpusLock lock = new CorpusLock("builtin", "0.1.0", "", "", "", List.of(), new TreeMap<>());
        Since since = new Since(lock, lock, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), 0);
        return report.compared(
                new Comparison(true, List.of(), since, 0, List.of(), Map.of(), Map.of(), List.of()),
                new Inputs("a", "b", "c", "d", "e"),
                report.gate());
    }

    private static Fact everything() {
        Word word = new Word(
                "level crossing",
                "level crossing",
                Word.Kind.NOUN,
                List.of(Word.of("level", "level", Word.Kind.NOUN), Word.of("crossing", "crossing", Word.Kind.NOUN)));
        Phrase phrase = new Phrase(
                "forty crossings",
                "Q7",
                word,
                List.of(word),
                new Quantity(java.math.BigDecimal.TEN, "euro", Quantity.Bound.ABOUT, true),
                List.of(new Complement("of", Phrase.of("Lyon"))),
                List.of(new Span(0, 3)),
                "them");
        return Sample.MINE.toBuilder()
                .language("fr")
                .subject(new Group(List.of(phrase, phrase.withSpans(List.of(new Span(0, 1), new Span(3, 4))))))
                .object(Fact.of("a", "buys", "b"))
                .arguments(List.of(new Argument("to", phrase)))
                .polarity(Polarity.NEGATIVE)
                .tense(Tense.NO_LONGER)
                .source(List.of(new org.constat.Attribution(phrase, word)))
                .confidence(0.5)
                .build();
    }

    @Test
    void what_is_written_satisfies_the_schema() throws IOException {
        for (Report report : List.of(Sample.ofEveryKind(), full())) {
            List<Error> errors = schema().validate(ResultsJson.of(report), InputFormat.JSON);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void the_schema_refuses_what_is_not_written() throws IOException {
        String spoilt = ResultsJson.of(Sample.ofEveryKind()).replaceFirst("\"verdict\"", "\"verdikt\"");

        assertThat(schema().validate(spoilt, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void every_member_of_the_schema_is_written_and_no_other() throws IOException {
        Set<String> written = members(ResultsJson.of(full()));

        assertThat(written).containsExactlyInAnyOrderElementsOf(membersOfSchema());
    }

    /** Names under roles and articles are data, not members. */
    private static Set<String> members(String json) {
        Set<String> names = new TreeSet<>();
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        names.removeAll(Set.of("broken", "of"));
        return names;
    }

    private static Set<String> membersOfSchema() throws IOException {
        return propertiesIn(schema().getSchemaNode());
    }

    private static Set<String> propertiesIn(tools.jackson.databind.JsonNode node) {
        Set<String> names = new TreeSet<>();
        if (node.isObject() && node.path("properties").isObject()) {
            names.addAll(node.path("properties").propertyNames());
        }
        node.values().forEach(child -> names.addAll(propertiesIn(child)));
        return names;
    }

    @Test
    void counts_are_those_of_the_outcomes() {
        Summary summary = Sample.ofEveryKind().summary();

        assertThat(summary).isEqualTo(new Summary(5, 219, 8, 3, 2, 1, 1, 1, 3, 0, 1, 0));
    }

    @Test
    void the_reading_is_in_bars_and_base_forms() {
        assertThat(ResultsJson.of(Sample.ofEveryKind())).contains("\"reading\" : \"the city | buy | forty trams\"");
    }
}
