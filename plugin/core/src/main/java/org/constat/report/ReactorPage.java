package org.constat.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.extract.JsonText;

/** Puts the pages of the modules together into one, each assertion and article under the name of its module. */
final class ReactorPage {
    private final List<Map<String, Object>> findings = new ArrayList<>();
    private final List<Map<String, Object>> others = new ArrayList<>();
    private final Map<String, Object> articles = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    private ReactorPage() {}

    static String of(ReactorReport reactor) {
        ReactorPage page = new ReactorPage();
        page.warnings.addAll(reactor.warnings());
        reactor.modules().forEach(page::add);
        List<Map<String, Object>> assertions = new ArrayList<>(page.findings);
        assertions.addAll(page.others);
        String data = HtmlData.withinHtml(JsonText.line(Map.of("assertions", assertions, "articles", page.articles)));
        return HtmlReport.page(reactor.red(), reactor.headline(), reactor.reasons(), page.warnings, data);
    }

    private void add(ModuleResults module) {
        Path page = module.directory().resolve(ReportKind.HTML.file());
        if (!Files.isRegularFile(page)) {
            warnings.add(Wording.noPage(module.module()));
            return;
        }
        try {
            Map<String, Object> data = JsonTree.read(HtmlReport.dataOf(Files.readString(page, StandardCharsets.UTF_8)));
            JsonTree.object(data, "articles")
                    .forEach((id, article) -> articles.put(under(module.module(), id), article));
            JsonTree.objects(data, "assertions").forEach(assertion -> add(assertion, module.module()));
        } catch (IOException broken) {
            throw new UncheckedIOException(Wording.cannotRead(page, broken), broken);
        }
    }

    private void add(Map<String, Object> assertion, String module) {
        Map<String, Object> moved = new LinkedHashMap<>(assertion);
        moved.put("at", under(module, JsonTree.text(assertion, "at")));
        moved.put(
                "in",
                JsonTree.texts(assertion, "in").stream()
                        .map(id -> under(module, id))
                        .toList());
        moved.put(
                "facts",
                JsonTree.objects(assertion, "facts").stream()
                        .map(fact -> fact(fact, module))
                        .toList());
        (Boolean.TRUE.equals(assertion.get("red")) ? findings : others).add(moved);
    }

    private static Map<String, Object> fact(Map<String, Object> fact, String module) {
        Map<String, Object> moved = new LinkedHashMap<>(fact);
        moved.put("article", under(module, JsonTree.text(fact, "article")));
        return moved;
    }

    private static String under(String module, String name) {
        return Display.line(module, Wording.MAX_SENTENCE) + "/" + name;
    }
}
