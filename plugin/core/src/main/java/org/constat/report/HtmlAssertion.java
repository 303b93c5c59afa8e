package org.constat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.Fact;
import org.constat.assertion.Assertion;
import org.constat.assertion.Bars;
import org.constat.gate.BaselineRow;
import org.constat.gate.Comparison;
import org.constat.gate.Decision;
import org.constat.match.Judgement;
import org.constat.match.Match;
import org.constat.match.NearFact;
import org.constat.match.Step;

/** What the page says of one assertion, each text of it on one line, safe to show, and of bounded length. */
final class HtmlAssertion {
    private static final int MAX = 600;
    private static final int MAX_STEPS = 12;
    private static final int MAX_MATCHES = 4;
    private static final int MAX_ARTICLES = 50;

    private final Decision decision;
    private final Judgement judgement;
    private final Assertion assertion;
    private final Report report;
    private final String explainCommand;
    private final Map<String, ShownArticle> articles;

    HtmlAssertion(Decision decision, Report report, String explainCommand, Map<String, ShownArticle> articles) {
        this.decision = decision;
        this.judgement = decision.judgement();
        this.assertion = judgement.assertion();
        this.report = report;
        this.explainCommand = explainCommand;
        this.articles = articles;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", line(assertion.id()));
        data.put("kind", lower(assertion.kind()));
        data.put("text", line(assertion.text()));
        data.put("asked", asked());
        data.put("tags", lines(assertion.tags().stream().sorted()));
        data.put("at", line(place()));
        data.put("verdict", judgement.verdict().name());
        data.put("outcome", decision.outcome().name());
        data.put("change", decision.change() == null ? "" : decision.change().name());
        data.put("red", decision.red());
        data.put("title", Wording.title(decision));
        data.put("why", why());
        data.put("in", lines(meant().stream().limit(MAX_ARTICLES)));
        data.put("facts", facts());
        data.put("accepted", accepted());
        data.put("next", line(explainCommand + " -Dconstat.ids=" + assertion.id()));
        return data;
    }

    /** Returns what the first wording asks; or why it cannot be read. */
    private List<String> asked() {
        return assertion.readings().stream()
                .limit(1)
                .flatMap(reading -> reading.patterns().stream())
                .map(pattern -> line(Bars.render(pattern)))
                .toList();
    }

    private String place() {
        return assertion.location().line() == 0
                ? assertion.location().file()
                : assertion.location().file() + ":" + assertion.location().line();
    }

    private List<String> why() {
        return lines(Stream.of(decision.reason(), judgement.note())
                .flatMap(String::lines)
                .filter(text -> !text.isBlank())
                .distinct());
    }

    private Set<String> meant() {
        Set<String> meant = new TreeSet<>(assertion.articles());
        meant.addAll(judgement.heldIn());
        judgement.matches().forEach(match -> meant.add(match.article()));
        judgement.nearest().forEach(near -> meant.add(near.article()));
        return meant;
    }

    private List<Map<String, Object>> facts() {
        List<Map<String, Object>> facts = new ArrayList<>();
        judgement.matches().stream().limit(MAX_MATCHES).forEach(match -> facts.add(match(match)));
        judgement.nearest().forEach(near -> facts.add(near(near)));
        return facts;
    }

    private Map<String, Object> match(Match match) {
        Map<String, Object> data = fact(match.article(), match.fact());
        data.put("near", false);
        data.put("steps", steps(match.proof()));
        data.put("differs", List.of());
        return data;
    }

    private Map<String, Object> near(NearFact near) {
        Map<String, Object> data = fact(near.article(), near.fact());
        data.put("near", true);
        data.put("steps", steps(near.proof()));
        data.put(
                "differs",
                near.differences().stream().map(HtmlAssertion::difference).toList());
        return data;
    }

    private Map<String, Object> fact(String article, Fact fact) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("bars", line(Bars.render(org.constat.assertion.Pattern.of(fact))));
        data.put("article", line(article));
        ShownArticle shown = articles.get(article);
        ShownArticle.Passage passage = shown == null ? null : shown.passages().get(fact);
        if (passage != null && shown != null) {
            data.put("line", passage.line());
            if (shown.text().isEmpty()) {
                data.put("sentence", line(passage.sentence()));
            } else {
                data.put("from", passage.begin());
                data.put("to", passage.end());
            }
        }
        return data;
    }

    private static List<String> steps(List<Step> proof) {
        return proof.stream()
                .limit(MAX_STEPS)
                .map(step -> step.slot().wireName() + ": " + StepWords.of(step))
                .distinct()
                .toList();
    }

    private static Map<String, Object> difference(NearFact.Difference difference) {
        return Map.of(
                "slot", difference.role().isEmpty() ? difference.slot().wireName() : line(difference.role()),
                "asked", Wording.shown(difference.asked()),
                "found", Wording.shown(difference.found()),
                "remedy", line(difference.remedy()));
    }

    private Map<String, Object> accepted() {
        Comparison comparison = report.comparison();
        BaselineRow row = comparison == null ? null : comparison.accepted().get(assertion.id());
        if (comparison == null || row == null) {
            return Map.of();
        }
        List<Match> matches = comparison.acceptedMatches().getOrDefault(assertion.id(), List.of());
        return Map.of(
                "verdict", row.verdict().name(),
                "reason", line(row.reason()),
                "bars", lines(matches.stream().map(Match::fact).map(Wording::bars)),
                "steps",
                        matches.stream()
                                .flatMap(match -> steps(match.proof()).stream())
                                .collect(Collectors.toList()),
                "notes", lines(AcceptedLines.of(decision, comparison).stream().map(String::strip)));
    }

    private static List<String> lines(Stream<String> texts) {
        return texts.map(HtmlAssertion::line).toList();
    }

    private static String line(String text) {
        return Display.line(text, MAX);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
