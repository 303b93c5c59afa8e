package org.constat.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.extract.JsonText;
import org.constat.gate.Decision;

/** Writes what the page of {@link HtmlReport} lists, as JSON that can stand within HTML. */
final class HtmlData {
    private static final int MAX_TITLE = 200;

    private HtmlData() {}

    static String of(Report report, ReportOptions options) {
        Map<String, ShownArticle> articles =
                options.articles().stream().collect(Collectors.toMap(ShownArticle::id, Function.identity()));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("assertions", assertions(report, options, articles));
        root.put("articles", articles(options.articles()));
        return withinHtml(JsonText.line(root));
    }

    private static List<Map<String, Object>> assertions(
            Report report, ReportOptions options, Map<String, ShownArticle> articles) {
        List<Decision> findings = report.decisions().stream()
                .filter(Decision::red)
                .sorted(Console.WORST_FIRST)
                .toList();
        List<Decision> others =
                report.decisions().stream().filter(decision -> !decision.red()).toList();
        return Stream.concat(findings.stream(), others.stream())
                .map(decision -> new HtmlAssertion(decision, report, options.explainCommand(), articles).data())
                .toList();
    }

    private static Map<String, Object> articles(List<ShownArticle> articles) {
        Map<String, Object> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.put(
                Display.line(article.id()),
                Map.of(
                        "title", Display.line(article.title(), MAX_TITLE),
                        "language", Display.line(article.language(), MAX_TITLE),
                        "text", article.text())));
        return byId;
    }

    /** Escapes what could end the block, and what no file in UTF-8 or no reader of it should see raw. */
    static String withinHtml(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + json.length() / 16);
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            if (isRaw(json, i, unit)) {
                escaped.append(unit);
            } else {
                escaped.append(String.format("\\u%04x", (int) unit));
            }
        }
        return escaped.toString();
    }

    private static boolean isRaw(String json, int index, char unit) {
        if (unit < 0x7F) {
            return unit >= ' ' && unit != '<' && unit != '>' && unit != '&';
        }
        if (Character.isHighSurrogate(unit)) {
            return index + 1 < json.length() && Character.isLowSurrogate(json.charAt(index + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return index > 0 && Character.isHighSurrogate(json.charAt(index - 1));
        }
        return !isInvisible(unit);
    }

    private static boolean isInvisible(char unit) {
        return switch (Character.getType(unit)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
