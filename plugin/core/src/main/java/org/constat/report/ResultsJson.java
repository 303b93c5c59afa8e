package org.constat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.Slot;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.corpus.Location;
import org.constat.corpus.Problem;
import org.constat.extract.ExtractorIdentity;
import org.constat.extract.FactWriter;
import org.constat.extract.JsonText;
import org.constat.gate.BaselineRow;
import org.constat.gate.Change;
import org.constat.gate.Comparison;
import org.constat.gate.Decision;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Step;
import org.constat.match.Verdict;

/** Writes {@code results.json}, the contract for other tools. Its schema stands beside this class as {@code results.schema.json}. */
final class ResultsJson {
    private static final int FORMAT = 1;

    private ResultsJson() {}

    static String of(Report report) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("complete", report.complete());
        root.put("gate", gate(report));
        root.put("summary", summary(report.summary()));
        root.put("trials", report.trials().count());
        root.put("passIn", report.trials().passIn());
        root.put("extractor", extractor(report.extractor()));
        if (report.comparison() != null) {
            root.put("baseline", baseline(report, report.comparison()));
        }
        if (report.inputs() != null) {
            root.put("inputs", inputs(report.inputs()));
        }
        root.put("articlesWithoutFacts", report.articlesWithoutFacts());
        root.put("failedArticles", report.failedArticles());
        root.put(
                "assertions",
                report.decisions().stream().map(ResultsJson::assertion).toList());
        return JsonText.indented(root);
    }

    private static Map<String, Object> gate(Report report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("red", report.gate().red());
        object.put("headline", Wording.anyHeadline(report));
        object.put("reasons", report.gate().reasons());
        object.put("warnings", report.gate().warnings());
        return object;
    }

    private static Map<String, Object> summary(Summary summary) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("articles", summary.articles());
        object.put("extractedFacts", summary.extractedFacts());
        object.put("assertions", summary.assertions());
        object.put("passed", summary.passed());
        object.put("failed", summary.failed());
        object.put("knownFailures", summary.knownFailures());
        object.put("unexpectedPasses", summary.unexpectedPasses());
        object.put("unarmed", summary.unarmed());
        object.put("tolerant", summary.tolerant());
        object.put("flaky", summary.flaky());
        object.put("errors", summary.errors());
        object.put("regressions", summary.regressions());
        return object;
    }

    private static Map<String, Object> baseline(Report report, Comparison comparison) {
        Map<String, Object> changes = new LinkedHashMap<>();
        for (Change change : Change.values()) {
            changes.put(change.name(), Wording.count(report, change));
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("changes", changes);
        object.put("gone", comparison.gone().stream().map(BaselineRow::id).toList());
        object.put("since", SinceWording.of(comparison.since()));
        object.put(
                "problems",
                comparison.problems().stream().map(Problem::toString).toList());
        return object;
    }

    private static Map<String, Object> inputs(Inputs inputs) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("articles", inputs.articles());
        object.put("facts", inputs.facts());
        object.put("lexicon", inputs.lexicon());
        object.put("extractor", inputs.extractor());
        object.put("extraction", inputs.extraction());
        return object;
    }

    private static Map<String, Object> extractor(ExtractorIdentity extractor) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", extractor.id());
        object.put("version", extractor.version());
        object.put("fingerprint", extractor.fingerprint());
        object.put("deterministic", extractor.deterministic());
        return object;
    }

    private static Map<String, Object> assertion(Decision decision) {
        Judgement judgement = decision.judgement();
        Assertion assertion = judgement.assertion();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", assertion.id());
        object.put("kind", lower(assertion.kind()));
        object.put("text", assertion.text());
        object.put("reading", reading(assertion));
        object.put("tags", assertion.tags().stream().sorted().toList());
        object.put("source", source(assertion.location()));
        object.put("verdict", judgement.verdict().name());
        object.put("differs", differs(judgement));
        object.put("outcome", decision.outcome().name());
        if (decision.change() != null) {
            object.put("change", decision.change().name());
        }
        object.put("red", decision.red());
        object.put("note", note(decision));
        object.put("heldIn", judgement.heldIn());
        addMatch(judgement, object);
        object.put(
                "nearest", judgement.nearest().stream().map(ResultsJson::near).toList());
        object.put(
                "tolerant",
                judgement.tolerant().stream().sorted().map(Slot::wireName).toList());
        return object;
    }

    /** The first wording's; empty where it cannot be read. */
    private static String reading(Assertion assertion) {
        return assertion.readings().stream().findFirst().map(Bars::render).orElse("");
    }

    private static void addMatch(Judgement judgement, Map<String, Object> object) {
        if (!judgement.matches().isEmpty()) {
            object.put("fact", FactWriter.write(judgement.matches().get(0).fact()));
        }
        List<Object> proof = new ArrayList<>();
        for (Match match : judgement.matches()) {
            match.proof().forEach(step -> proof.add(step(step)));
        }
        object.put("proof", proof);
    }

    private static String note(Decision decision) {
        return decision.reason().isEmpty() ? decision.judgement().note() : decision.reason();
    }

    private static Map<String, Object> source(Location location) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", location.file());
        object.put("line", location.line());
        object.put("column", location.column());
        return object;
    }

    /** What a wrong fact differs in; of other verdicts the nearest facts say it, each its own. */
    private static List<Map<String, Object>> differs(Judgement judgement) {
        boolean wrong =
                judgement.verdict() == Verdict.WRONG && !judgement.nearest().isEmpty();
        return wrong ? differences(judgement.nearest().get(0)) : List.of();
    }

    private static List<Map<String, Object>> differences(NearFact near) {
        return near.differences().stream().map(ResultsJson::difference).toList();
    }

    private static Map<String, Object> difference(NearFact.Difference difference) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("slot", difference.slot().wireName());
        putUnlessEmpty(object, "role", difference.role());
        object.put("asked", difference.asked());
        object.put("found", difference.found());
        putUnlessEmpty(object, "remedy", difference.remedy());
        return object;
    }

    private static Map<String, Object> near(NearFact near) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("article", near.article());
        object.put("fact", FactWriter.write(near.fact()));
        object.put("differs", differences(near));
        return object;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("slot", step.slot().wireName());
        object.put("step", lower(step.kind()));
        object.put("from", step.from());
        object.put("to", step.to());
        putUnlessEmpty(object, "by", step.by());
        return object;
    }

    private static void putUnlessEmpty(Map<String, Object> object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
