package org.constat.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.extract.JsonText;

/** Writes {@code results.json} of a reactor: one verdict, a summary a module, and every assertion with its module. */
final class ReactorJson {

    private ReactorJson() {}

    static String of(ReactorReport reactor) {
        Map<String, Object> gate = new LinkedHashMap<>();
        gate.put("red", reactor.red());
        gate.put("headline", reactor.headline());
        gate.put("reasons", reactor.reasons());
        gate.put("warnings", reactor.warnings());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", 1);
        root.put("complete", reactor.modules().stream().allMatch(ModuleResults::complete));
        root.put("gate", gate);
        root.put("summary", reactor.summary());
        root.put("modules", reactor.modules().stream().map(ReactorJson::module).toList());
        root.put("assertions", assertions(reactor));
        return JsonText.indented(root);
    }

    private static Map<String, Object> module(ModuleResults module) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("module", module.module());
        module.results().forEach((name, value) -> {
            if (!name.equals("assertions")) {
                object.put(name, value);
            }
        });
        return object;
    }

    private static List<Map<String, Object>> assertions(ReactorReport reactor) {
        List<Map<String, Object>> assertions = new ArrayList<>();
        for (ModuleResults module : reactor.modules()) {
            for (Map<String, Object> assertion : module.assertions()) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("module", module.module());
                object.putAll(assertion);
                assertions.add(object);
            }
        }
        return assertions;
    }
}
