package org.constat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes {@code report.md} of a reactor: the verdict in the first line, then the modules, then what is red in each. */
final class ReactorMarkdown {
    private final MarkdownText text = new MarkdownText();

    private ReactorMarkdown() {}

    static String of(ReactorReport reactor) {
        return new ReactorMarkdown().write(reactor);
    }

    private String write(ReactorReport reactor) {
        text.addVerdict(reactor.red(), reactor.headline());
        text.addList("Why it is red", codes(reactor.reasons()));
        text.addList(
                "Modules",
                reactor.modules().stream()
                        .map(module -> (module.red() ? "**RED** " : "GREEN ") + MarkdownText.code(module.module()) + " "
                                + MarkdownText.code(module.headline().replaceFirst("^(RED|GREEN) +", "")))
                        .toList());
        reactor.modules().forEach(this::addFindings);
        text.addList("Warnings", codes(reactor.warnings()));
        return text.toString();
    }

    private static List<String> codes(List<String> lines) {
        return lines.stream().map(MarkdownText::code).toList();
    }

    private void addFindings(ModuleResults module) {
        text.addList(
                "Findings in " + MarkdownText.code(module.module()),
                module.assertions().stream()
                        .filter(assertion -> Boolean.TRUE.equals(assertion.get("red")))
                        .map(ReactorMarkdown::finding)
                        .toList());
    }

    private static String finding(Map<String, Object> assertion) {
        Map<String, Object> source = JsonTree.object(assertion, "source");
        List<String> lines = new ArrayList<>();
        String change = JsonTree.text(assertion, "change");
        boolean plain = change.isEmpty() || change.equals("SAME") || change.equals("NEW");
        lines.add("**" + (plain ? JsonTree.text(assertion, "verdict") : change) + "** "
                + MarkdownText.code(JsonTree.text(assertion, "text")) + " "
                + MarkdownText.code(JsonTree.text(source, "file") + ":" + JsonTree.text(source, "line")));
        String note = JsonTree.text(assertion, "note");
        if (!note.isEmpty()) {
            lines.add(MarkdownText.code(note));
        }
        return String.join("\n  - ", lines);
    }
}
